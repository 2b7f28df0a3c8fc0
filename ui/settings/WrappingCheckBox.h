#pragma once

#include <QCheckBox>

/// A check box whose words go on in further lines where there is no room beside it.
class WrappingCheckBox final : public QCheckBox {
    Q_OBJECT

public:
    explicit WrappingCheckBox(const QString &text, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString linesFor(int width) const;
};
