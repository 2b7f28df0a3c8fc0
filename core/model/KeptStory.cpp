#include "core/model/KeptStory.h"

using namespace Qt::StringLiterals;

std::optional<StoryFormat> storyFormatNamed(const QString &name)
{
    const auto is = [&name](QLatin1StringView other) { return name.compare(other, Qt::CaseInsensitive) == 0; };
    if (is("html"_L1) || is("htm"_L1))
        return StoryFormat::Html;
    if (is("epub"_L1))
        return StoryFormat::Epub;
    if (is("markdown"_L1) || is("zip"_L1))
        return StoryFormat::Markdown;
    return std::nullopt;
}
