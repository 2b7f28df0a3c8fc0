#pragma once

#include "core/model/RelatedEntry.h"
#include "core/model/Story.h"
#include "ui/story/StoryBox.h"
#include "ui/story/StoryTheme.h"
#include "ui/story/StoryTypography.h"

#include <QHash>
#include <QImage>
#include <QTextDocument>
#include <QTextFormat>

#include <memory>
#include <vector>

struct DecodedImage;

/// Colours and faces of a story.
struct StoryStyle {
    StoryTheme theme = StoryTheme::light();
    StoryTypography typography;
    bool numbersLinks = false; ///< a small number behind each link of the story
    bool isNarrow = false; ///< the pane is as wide as a telephone: smaller headlines

    bool operator==(const StoryStyle &) const = default;
};

/// What the pane says when there is no story to show.
struct StoryMessage {
    QString title;
    QString sentence;
    QStringList actions; ///< labels; the n-th one leads to `broadsheet:action/n`

    bool operator==(const StoryMessage &) const = default;
};

/// A picture of a document: what is reserved for it and, once it came, what is painted.
struct StoryPicture {
    QUrl url;
    QString alt;
    QString title;
    QSizeF size; ///< CSS pixels; as declared, then as found; empty where unknown
    QImage image; ///< null until it came
    bool hasFailed = false;
    bool isUndrawable = false; ///< and asking again is in vain; a browser may show it
    StoryBox *box = nullptr;
};

/// Takes what came for a picture in; whether it needs other room than was reserved.
bool placePicture(StoryPicture &picture, const DecodedImage &decoded);

/// A story as a document: the words as text blocks, and the boxes that say how they stand (StoryBox). Built from our
/// own blocks; never from HTML. May be built in any thread and moved then.
class StoryDocument final : public QTextDocument {
    Q_OBJECT

public:
    /// The object that U+FFFC stands for.
    static constexpr int PictureObject = QTextFormat::UserObject + 1;
    /// Properties of character formats that StoryLayout understands.
    enum Property {
        PictureProperty = QTextFormat::UserProperty + 1, ///< index into pictures()
        PillProperty, ///< QColor: painted as a rounded ground behind the run
        PillBorderProperty, ///< QColor: around that ground
        LabelProperty, ///< bool: ours, not the story's; not copied
    };

    static std::unique_ptr<StoryDocument> build(
        const Story &story, const StoryStyle &style, const QString &feedTitle = {});
    static std::unique_ptr<StoryDocument> build(const StoryMessage &message, const StoryStyle &style);
    ~StoryDocument() override;

    /// Puts "From your feeds" at the end, in place of what stood there before; nothing above it moves. Ages are as of
    /// `now`.
    void setRelated(const QList<RelatedEntry> &related, const QDateTime &now);

    const StoryStyle &style() const { return m_style; }
    const StoryFonts &fonts() const { return m_fonts; }
    StoryBox &root() const { return *m_root; }
    StoryBox *boxOf(int block) const
    {
        return block >= 0 && size_t(block) < m_boxes.size() ? m_boxes[size_t(block)] : nullptr;
    }
    QList<StoryPicture> &pictures() { return m_pictures; }
    const QList<StoryPicture> &pictures() const { return m_pictures; }
    /// The code of a panel, byte for byte as the story has it.
    QString code(int index) const { return m_code.value(index); }
    /// The words of the note that `broadsheet:footnote/index` leads to.
    QString footnote(int index) const { return m_footnotes.value(index); }
    /// Where the numbered related stories lead, in the order of their numbers.
    const QList<QUrl> &relatedTargets() const { return m_relatedTargets; }
    /// Where the numbered links of the text lead, in their order; empty unless the style numbers them.
    const QList<QUrl> &linkTargets() const { return m_linkTargets; }
    bool isMessage() const { return m_isMessage; }

protected:
    /// Never asks a file or the network: whatever is wanted, a grain of nothing comes. A null answer would make Qt open
    /// it.
    QVariant loadResource(int type, const QUrl &name) override;

private:
    friend class StoryWriter;
    StoryDocument(const StoryStyle &style, const QString &language, TextDirection direction);
    void finish();
    void removeTail();

    StoryStyle m_style;
    StoryFonts m_fonts;
    std::unique_ptr<StoryBox> m_root;
    std::vector<StoryBox *> m_boxes; ///< by number of the text block
    QList<StoryPicture> m_pictures;
    QStringList m_code;
    QStringList m_footnotes;
    QHash<QString, qsizetype> m_footnoteNumbers; ///< by FootnoteItem::id
    QList<QUrl> m_relatedTargets;
    QList<QUrl> m_linkTargets;
    QString m_language; ///< BCP 47
    TextDirection m_direction = TextDirection::Auto;
    bool m_isMessage = false;
    struct Tail {
        int blocks = 0;
        size_t boxes = 0;
        qsizetype pictures = 0;
        qsizetype targets = 0;
    } m_tail; ///< where what setRelated wrote begins
};

/// The scheme of links that mean something inside the pane; no story can carry one.
inline constexpr QLatin1StringView storyScheme("broadsheet");
