#include "core/model/Block.h"

// Defined where Block is complete: these hold blocks themselves.
bool Quote::operator==(const Quote &) const = default;
bool ListItem::operator==(const ListItem &) const = default;
bool DefinitionItem::operator==(const DefinitionItem &) const = default;
bool FootnoteItem::operator==(const FootnoteItem &) const = default;
bool TableCell::operator==(const TableCell &) const = default;
bool LiveEntry::operator==(const LiveEntry &) const = default;
