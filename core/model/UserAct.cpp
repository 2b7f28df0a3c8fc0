#include "core/model/UserAct.h"

UserAct::Kind kindOf(Mark mark)
{
    switch (mark) {
    case Mark::Read:
        return UserAct::Kind::MarkRead;
    case Mark::Unread:
        return UserAct::Kind::MarkUnread;
    case Mark::Starred:
        return UserAct::Kind::Star;
    case Mark::Unstarred:
        return UserAct::Kind::Unstar;
    }
    Q_UNREACHABLE_RETURN(UserAct::Kind::MarkRead);
}
