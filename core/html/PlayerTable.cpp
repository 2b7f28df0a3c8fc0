#include "core/html/PlayerTable.h"

using namespace Qt::StringLiterals;

namespace {

using enum Embed::Kind;

constexpr Player table[] = {
    {"youtube.com"_L1, "/embed/videoseries"_L1, Video, "YouTube"_L1, "https://www.youtube.com/playlist?list=%1"_L1,
        "list"_L1},
    {"youtube.com"_L1, "/embed/"_L1, Video, "YouTube"_L1, "https://www.youtube.com/watch?v=%1"_L1, {}},
    {"youtube.com"_L1, "/v/"_L1, Video, "YouTube"_L1, "https://www.youtube.com/watch?v=%1"_L1, {}},
    {"youtube.com"_L1, "/shorts/"_L1, Video, "YouTube"_L1, "https://www.youtube.com/watch?v=%1"_L1, {}},
    {"youtube.com"_L1, "/watch"_L1, Video, "YouTube"_L1, "https://www.youtube.com/watch?v=%1"_L1, "v"_L1},
    {"youtube-nocookie.com"_L1, "/embed/"_L1, Video, "YouTube"_L1, "https://www.youtube.com/watch?v=%1"_L1, {}},
    {"youtu.be"_L1, "/"_L1, Video, "YouTube"_L1, "https://www.youtube.com/watch?v=%1"_L1, {}},
    {"player.vimeo.com"_L1, "/video/"_L1, Video, "Vimeo"_L1, "https://vimeo.com/%1"_L1, {}},
    {"dailymotion.com"_L1, "/embed/video/"_L1, Video, "Dailymotion"_L1, "https://www.dailymotion.com/video/%1"_L1, {}},
    {"geo.dailymotion.com"_L1, "/player"_L1, Video, "Dailymotion"_L1, "https://www.dailymotion.com/video/%1"_L1,
        "video"_L1},
    {"player.twitch.tv"_L1, "/"_L1, Video, "Twitch"_L1, {}, {}},
    {"clips.twitch.tv"_L1, "/embed"_L1, Video, "Twitch"_L1, "https://clips.twitch.tv/%1"_L1, "clip"_L1},
    {"embed.ted.com"_L1, "/talks/"_L1, Video, "TED"_L1, "https://www.ted.com/talks/%1"_L1, {}},
    {"streamable.com"_L1, "/"_L1, Video, "Streamable"_L1, {}, {}},
    {"rumble.com"_L1, "/embed/"_L1, Video, "Rumble"_L1, {}, {}},
    {"odysee.com"_L1, "/$/embed/"_L1, Video, "Odysee"_L1, {}, {}},
    {"archive.org"_L1, "/embed/"_L1, Video, "Internet Archive"_L1, "https://archive.org/details/%1"_L1, {}},
    {"loom.com"_L1, "/embed/"_L1, Video, "Loom"_L1, "https://www.loom.com/share/%1"_L1, {}},
    {"fast.wistia.net"_L1, "/embed/"_L1, Video, "Wistia"_L1, {}, {}},
    {"players.brightcove.net"_L1, "/"_L1, Video, "Brightcove"_L1, {}, {}},
    {"cdn.jwplayer.com"_L1, "/players/"_L1, Video, "JW Player"_L1, {}, {}},
    {"content.jwplatform.com"_L1, "/"_L1, Video, "JW Player"_L1, {}, {}},
    {"player.bilibili.com"_L1, "/player.html"_L1, Video, "Bilibili"_L1, "https://www.bilibili.com/video/%1"_L1,
        "bvid"_L1},
    {"vk.com"_L1, "/video_ext.php"_L1, Video, "VK"_L1, {}, {}},
    {"rutube.ru"_L1, "/play/embed/"_L1, Video, "RuTube"_L1, "https://rutube.ru/video/%1"_L1, {}},
    {"giphy.com"_L1, "/embed/"_L1, Video, "GIPHY"_L1, "https://giphy.com/gifs/%1"_L1, {}},
    {"arte.tv"_L1, "/"_L1, Video, "ARTE"_L1, {}, {}},
    {"media.ccc.de"_L1, "/v/"_L1, Video, "media.ccc.de"_L1, {}, {}},
    {"facebook.com"_L1, "/plugins/video.php"_L1, Video, "Facebook"_L1, "%1"_L1, "href"_L1},
    {"open.spotify.com"_L1, "/embed"_L1, Audio, "Spotify"_L1, {}, {}},
    {"w.soundcloud.com"_L1, "/player"_L1, Audio, "SoundCloud"_L1, "%1"_L1, "url"_L1},
    {"bandcamp.com"_L1, "/EmbeddedPlayer"_L1, Audio, "Bandcamp"_L1, {}, {}},
    {"embed.podcasts.apple.com"_L1, "/"_L1, Audio, "Apple Podcasts"_L1, {}, {}},
    {"embed.music.apple.com"_L1, "/"_L1, Audio, "Apple Music"_L1, {}, {}},
    {"player.megaphone.fm"_L1, "/"_L1, Audio, "Megaphone"_L1, {}, {}},
    {"playlist.megaphone.fm"_L1, "/"_L1, Audio, "Megaphone"_L1, {}, {}},
    {"html5-player.libsyn.com"_L1, "/"_L1, Audio, "Libsyn"_L1, {}, {}},
    {"player.simplecast.com"_L1, "/"_L1, Audio, "Simplecast"_L1, {}, {}},
    {"embed.acast.com"_L1, "/"_L1, Audio, "Acast"_L1, {}, {}},
    {"buzzsprout.com"_L1, "/"_L1, Audio, "Buzzsprout"_L1, {}, {}},
    {"podbean.com"_L1, "/"_L1, Audio, "Podbean"_L1, {}, {}},
    {"share.transistor.fm"_L1, "/e/"_L1, Audio, "Transistor"_L1, "https://share.transistor.fm/s/%1"_L1, {}},
    {"anchor.fm"_L1, "/"_L1, Audio, "Anchor"_L1, {}, {}},
    {"mixcloud.com"_L1, "/widget/"_L1, Audio, "Mixcloud"_L1, {}, {}},
    {"omny.fm"_L1, "/"_L1, Audio, "Omny"_L1, {}, {}},
    {"npr.org"_L1, "/player/embed/"_L1, Audio, "NPR"_L1, {}, {}},
    {"platform.twitter.com"_L1, "/embed/"_L1, Post, "X"_L1, "https://x.com/i/status/%1"_L1, "id"_L1},
    {"instagram.com"_L1, "/p/"_L1, Post, "Instagram"_L1, "https://www.instagram.com/p/%1/"_L1, {}},
    {"instagram.com"_L1, "/reel/"_L1, Post, "Instagram"_L1, "https://www.instagram.com/reel/%1/"_L1, {}},
    {"tiktok.com"_L1, "/embed/"_L1, Video, "TikTok"_L1, {}, {}},
    {"tiktok.com"_L1, "/player/"_L1, Video, "TikTok"_L1, {}, {}},
    {"facebook.com"_L1, "/plugins/post.php"_L1, Post, "Facebook"_L1, "%1"_L1, "href"_L1},
    {"embed.reddit.com"_L1, "/"_L1, Post, "Reddit"_L1, {}, {}},
    {"redditmedia.com"_L1, "/"_L1, Post, "Reddit"_L1, {}, {}},
    {"embed.bsky.app"_L1, "/embed/"_L1, Post, "Bluesky"_L1, {}, {}},
    {"linkedin.com"_L1, "/embed/"_L1, Post, "LinkedIn"_L1, {}, {}},
    {"t.me"_L1, "/"_L1, Post, "Telegram"_L1, {}, {}},
    {"google.com"_L1, "/maps"_L1, Map, "Google Maps"_L1, {}, {}},
    {"openstreetmap.org"_L1, "/export/embed.html"_L1, Map, "OpenStreetMap"_L1, {}, {}},
    {"umap.openstreetmap.fr"_L1, "/"_L1, Map, "uMap"_L1, {}, {}},
    {"datawrapper.dwcdn.net"_L1, "/"_L1, Other, "Datawrapper"_L1, {}, {}},
    {"flo.uri.sh"_L1, "/"_L1, Other, "Flourish"_L1, {}, {}},
    {"infogram.com"_L1, "/"_L1, Other, "Infogram"_L1, {}, {}},
    {"public.tableau.com"_L1, "/"_L1, Other, "Tableau"_L1, {}, {}},
    {"documentcloud.org"_L1, "/"_L1, Other, "DocumentCloud"_L1, {}, {}},
    {"scribd.com"_L1, "/embeds/"_L1, Other, "Scribd"_L1, "https://www.scribd.com/document/%1"_L1, {}},
    {"slideshare.net"_L1, "/slideshow/embed_code/"_L1, Other, "SlideShare"_L1, {}, {}},
    {"speakerdeck.com"_L1, "/player/"_L1, Other, "Speaker Deck"_L1, {}, {}},
    {"codepen.io"_L1, "/"_L1, Other, "CodePen"_L1, {}, {}},
    {"jsfiddle.net"_L1, "/"_L1, Other, "JSFiddle"_L1, {}, {}},
    {"codesandbox.io"_L1, "/embed/"_L1, Other, "CodeSandbox"_L1, "https://codesandbox.io/s/%1"_L1, {}},
    {"stackblitz.com"_L1, "/"_L1, Other, "StackBlitz"_L1, {}, {}},
    {"gist.github.com"_L1, "/"_L1, Other, "GitHub Gist"_L1, {}, {}},
    {"observablehq.com"_L1, "/embed/"_L1, Other, "Observable"_L1, {}, {}},
    {"kickstarter.com"_L1, "/projects/"_L1, Other, "Kickstarter"_L1, {}, {}},
};

/// Pages that play something and whose addresses are no frame's.
constexpr Player playing[] = {
    {"vimeo.com"_L1, "/"_L1, Video, "Vimeo"_L1, {}, {}},
    {"dailymotion.com"_L1, "/video/"_L1, Video, "Dailymotion"_L1, {}, {}},
    {"twitch.tv"_L1, "/videos/"_L1, Video, "Twitch"_L1, {}, {}},
    {"ted.com"_L1, "/talks/"_L1, Video, "TED"_L1, {}, {}},
    {"open.spotify.com"_L1, "/"_L1, Audio, "Spotify"_L1, {}, {}},
    {"soundcloud.com"_L1, "/"_L1, Audio, "SoundCloud"_L1, {}, {}},
    {"mixcloud.com"_L1, "/"_L1, Audio, "Mixcloud"_L1, {}, {}},
    {"podcasts.apple.com"_L1, "/"_L1, Audio, "Apple Podcasts"_L1, {}, {}},
};

} // namespace

std::span<const Player> players()
{
    return table;
}

std::span<const Player> playingPages()
{
    return playing;
}
