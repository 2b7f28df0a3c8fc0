#pragma once

/// Who wants a page or a picture, which says whether the network is asked for it; see Loading.
enum class LoadWish {
    Ahead, ///< nobody yet
    Opened, ///< somebody who opened its story
    Asked, ///< somebody who said so
};
