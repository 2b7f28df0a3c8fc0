#pragma once

class QComboBox;
class QFormLayout;

/// Lets a choice become narrower than its longest words, which are cut short then.
void letShrink(QComboBox &choice);

/// Lets a form get along in a narrow window: a field stands below a label that leaves it no room.
void letWrap(QFormLayout &form);
