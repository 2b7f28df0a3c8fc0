#include "ui/NarrowForm.h"

#include <QComboBox>
#include <QFormLayout>

namespace {

constexpr int fewestCharacters = 10; // of a choice that are seen

} // namespace

void letShrink(QComboBox &choice)
{
    choice.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice.setMinimumContentsLength(fewestCharacters);
}

void letWrap(QFormLayout &form)
{
    form.setRowWrapPolicy(QFormLayout::WrapLongRows);
    form.setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}
