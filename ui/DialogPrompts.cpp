#include "ui/DialogPrompts.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPromise>
#include <QPushButton>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// Opens `dialog` and answers with what `answer` reads from it when it is accepted; an empty answer is none.
/// A promise that is dropped unanswered cancels its future.
template <typename Answer>
auto askWith(QDialog *dialog, Answer answer)
{
    auto promise = std::make_shared<QPromise<typename decltype(answer())::value_type>>();
    promise->start();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, [promise, answer] {
        if (const auto given = answer()) {
            promise->addResult(*given);
            promise->finish();
        }
    });
    dialog->open();
    return promise->future();
}

std::optional<QString> unlessEmpty(const QString &text)
{
    return text.trimmed().isEmpty() ? std::nullopt : std::optional(text);
}

QInputDialog *inputDialog(QWidget *parent, const Question &question)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setObjectName("inputDialog"_L1);
    dialog->setWindowTitle(question.title);
    dialog->setLabelText(question.text);
    dialog->setOkButtonText(question.acceptLabel);
    return dialog;
}

} // namespace

QFuture<bool> DialogPrompts::confirm(QWidget *parent, const Question &question)
{
    auto *dialog = new QMessageBox(parent);
    dialog->setObjectName("confirmDialog"_L1);
    dialog->setWindowTitle(question.title);
    dialog->setTextFormat(Qt::PlainText);
    dialog->setText(question.text);
    dialog->addButton(QMessageBox::Cancel);
    dialog->setDefaultButton(dialog->addButton(question.acceptLabel, QMessageBox::AcceptRole));
    return askWith(dialog, [] { return std::optional(true); });
}

QFuture<QString> DialogPrompts::chooseFile(
    QWidget *parent, FileChoice choice, const QString &title, const QString &suggestion, const QString &filter)
{
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setObjectName("fileDialog"_L1);
    dialog->setAcceptMode(choice == FileChoice::Save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(choice == FileChoice::Save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->selectFile(suggestion);
    return askWith(dialog, [dialog] { return unlessEmpty(dialog->selectedFiles().value(0)); });
}

QFuture<QString> DialogPrompts::askText(QWidget *parent, const Question &question, const QString &text)
{
    QInputDialog *dialog = inputDialog(parent, question);
    dialog->setTextValue(text);
    return askWith(dialog, [dialog] { return unlessEmpty(dialog->textValue()); });
}

QFuture<int> DialogPrompts::choose(QWidget *parent, const Question &question, const QStringList &choices, int current)
{
    QInputDialog *dialog = inputDialog(parent, question);
    dialog->setComboBoxItems(choices);
    dialog->setTextValue(choices.value(current));
    return askWith(dialog, [dialog, choices] { return std::optional(int(choices.indexOf(dialog->textValue()))); });
}
