#pragma once

class QComboBox;
class QDialog;
class QFormLayout;
class QLabel;
class QSize;
class QString;
class QWidget;

/// Lets a choice become narrower than its longest words, which are cut short then.
void letShrink(QComboBox &choice);

/// A fact in a form: plain text in as many lines as it takes, to be selected and copied. Of `parent`.
QLabel *factLabel(const QString &words, QWidget *parent);

/// A dialog is that large, as far as the window before which it stands has room for it.
void resizeWithin(QDialog &dialog, const QSize &wanted);

/// A dialog is at least that many characters wide, where the window before which it stands is as wide.
void widen(QDialog &dialog, int characters);

/// Lets a form get along in a narrow window: a field stands below a label that leaves it no room.
void letWrap(QFormLayout &form);
