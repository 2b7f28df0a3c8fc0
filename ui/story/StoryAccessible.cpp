#include "ui/story/StoryAccessible.h"

#include "ui/story/StoryElements.h"
#include "ui/story/StoryView.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

QTextCursor selectionIn(const StoryView &view, int from, int to)
{
    const int last = view.document()->characterCount() - 1;
    QTextCursor cursor(view.document());
    cursor.setPosition(std::clamp(from, 0, last));
    cursor.setPosition(std::clamp(to, 0, last), QTextCursor::KeepAnchor);
    return cursor;
}

/// Where the text from one position to the other stands on the screen; of several lines the first.
QRect rectOf(const StoryView &view, int from, int to)
{
    const QRect first = view.cursorRect(selectionIn(view, from, from));
    const QRect last = view.cursorRect(selectionIn(view, to, to));
    const QRect rect = last.top() == first.top() ? first | last : first;
    return {view.viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

/// A heading, link or picture of the story that a pane shows.
class ElementInterface final : public QAccessibleInterface,
                               public QAccessibleActionInterface,
                               public QAccessibleAttributesInterface {
public:
    ElementInterface(StoryView *view, StoryElement element)
        : m_view(view)
        , m_element(std::move(element))
    {
    }

    bool isValid() const override { return m_view; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return parent() ? parent()->window() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return m_element.role; }
    QRect rect() const override { return m_view ? rectOf(*m_view, m_element.from, m_element.to) : QRect(); }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text of) const override
    {
        if (of == QAccessible::Name)
            return m_element.name;
        const bool leadsOut = m_element.role == QAccessible::Link && m_element.link.scheme() != storyScheme;
        return of == QAccessible::Description && leadsOut ? m_element.link.toDisplayString() : QString();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.linked = m_element.role == QAccessible::Link;
        state.focusable = !m_element.link.isEmpty();
        if (m_view) {
            const QRect pane(m_view->viewport()->mapToGlobal(QPoint()), m_view->viewport()->size());
            state.offscreen = !pane.intersects(rect());
            state.invisible = !m_view->isVisible();
        }
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ActionInterface)
            return static_cast<QAccessibleActionInterface *>(this);
        if (type == QAccessible::AttributesInterface && m_element.level > 0)
            return static_cast<QAccessibleAttributesInterface *>(this);
        return nullptr;
    }

    QStringList actionNames() const override
    {
        return m_element.link.isEmpty() ? QStringList{setFocusAction()} : QStringList{pressAction(), setFocusAction()};
    }

    void doAction(const QString &action) override
    {
        if (m_view && action == setFocusAction()) {
            m_view->setFocus(Qt::OtherFocusReason);
            m_view->setTextCursor(selectionIn(*m_view, m_element.from, m_element.to));
            m_view->ensureCursorVisible();
        } else if (m_view && action == pressAction() && !m_element.link.isEmpty()) {
            Q_EMIT m_view->anchorClicked(m_element.link);
        }
    }

    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    QList<QAccessible::Attribute> attributeKeys() const override { return {QAccessible::Attribute::Level}; }
    QVariant attributeValue(QAccessible::Attribute key) const override
    {
        return key == QAccessible::Attribute::Level ? QVariant(m_element.level) : QVariant();
    }

private:
    QPointer<StoryView> m_view;
    StoryElement m_element;
};

/// The article pane.
class PaneInterface final : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit PaneInterface(StoryView *view)
        : QAccessibleWidget(view, QAccessible::Document)
    {
        QObject::connect(view, &StoryView::shown, view, [view] {
            if (QAccessible::isActive())
                QAccessible::queryAccessibleInterface(view)->childCount(); // which tells of other children
        });
    }

    ~PaneInterface() override { forget(); }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = state.multiLine = state.selectableText = true;
        return state;
    }

    // headings, links and pictures

    int childCount() const override { return int(elements().size()); }
    QAccessibleInterface *child(int index) const override
    {
        return index >= 0 && index < childCount() ? QAccessible::accessibleInterface(elements().at(index)) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return int(elements().indexOf(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child))));
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int index = 0; index < childCount(); ++index)
            if (child(index)->rect().contains(x, y))
                return child(index);
        return nullptr;
    }

    // the text

    int characterCount() const override { return view()->document()->characterCount() - 1; }
    QString text(QAccessible::Text of) const override { return QAccessibleWidget::text(of); }
    QString text(int from, int to) const override
    {
        return selectionIn(*view(), from, to).selectedText().replace(QChar::ParagraphSeparator, u'\n');
    }
    QString attributes(int offset, int *from, int *to) const override;
    QRect characterRect(int offset) const override { return rectOf(*view(), offset, offset + 1); }
    int offsetAtPoint(const QPoint &point) const override
    {
        return view()->cursorForPosition(view()->viewport()->mapFromGlobal(point)).position();
    }
    int cursorPosition() const override { return view()->textCursor().position(); }
    void setCursorPosition(int position) override { view()->setTextCursor(selectionIn(*view(), position, position)); }
    int selectionCount() const override { return view()->textCursor().hasSelection() ? 1 : 0; }
    void selection(int index, int *from, int *to) const override
    {
        const QTextCursor cursor = view()->textCursor();
        *from = index == 0 ? cursor.selectionStart() : 0;
        *to = index == 0 ? cursor.selectionEnd() : 0;
    }
    void addSelection(int from, int to) override { setSelection(0, from, to); }
    void setSelection(int, int from, int to) override { view()->setTextCursor(selectionIn(*view(), from, to)); }
    void removeSelection(int) override { setCursorPosition(cursorPosition()); }
    void scrollToSubstring(int from, int) override
    {
        setCursorPosition(from);
        view()->ensureCursorVisible();
    }

private:
    StoryView *view() const { return static_cast<StoryView *>(widget()); }
    const QList<QAccessible::Id> &elements() const;
    void forget() const;
    static void announce(const QList<QAccessible::Id> &elements, QAccessible::Event what);

    mutable QPointer<QTextDocument> m_document; ///< of m_elements
    mutable int m_revision = -1;
    mutable QList<QAccessible::Id> m_elements;
};

/// As the document stands now: a better version of the story, or related stories, may have come.
const QList<QAccessible::Id> &PaneInterface::elements() const
{
    const StoryDocument *document = view()->storyDocument();
    if (m_document == document && document && m_revision == document->revision())
        return m_elements;
    forget();
    m_document = view()->storyDocument();
    if (!document)
        return m_elements;
    m_revision = document->revision();
    for (const StoryElement &element : storyElements(*document))
        m_elements += QAccessible::registerAccessibleInterface(new ElementInterface(view(), element));
    announce(m_elements, QAccessible::ObjectCreated);
    return m_elements;
}

void PaneInterface::forget() const
{
    announce(m_elements, QAccessible::ObjectDestroyed);
    for (const QAccessible::Id element : std::exchange(m_elements, {}))
        QAccessible::deleteAccessibleInterface(element);
}

void PaneInterface::announce(const QList<QAccessible::Id> &elements, QAccessible::Event what)
{
    for (const QAccessible::Id element : elements) {
        QAccessibleEvent event(QAccessible::accessibleInterface(element), what);
        QAccessible::updateAccessibility(&event);
    }
}

QString PaneInterface::attributes(int offset, int *from, int *to) const
{
    const QTextBlock block = view()->document()->findBlock(offset);
    *from = block.position();
    *to = block.position() + block.length();
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        if (!it.fragment().contains(offset))
            continue;
        *from = it.fragment().position();
        *to = *from + it.fragment().length();
        const QFont font = it.fragment().charFormat().font();
        return u"font-family:\"%1\";font-size:%2px;font-weight:%3;font-style:%4;"_s.arg(font.family())
            .arg(font.pixelSize())
            .arg(font.weight())
            .arg(font.italic() ? u"italic"_s : u"normal"_s);
    }
    return {};
}

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *view = qobject_cast<StoryView *>(object);
    return view ? new PaneInterface(view) : nullptr;
}

} // namespace

void makeStoriesAccessible()
{
    QAccessible::installFactory(interfaceOf);
}
