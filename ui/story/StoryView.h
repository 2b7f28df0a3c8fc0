#pragma once

#include "core/model/RelatedEntry.h"
#include "core/model/Story.h"
#include "ui/story/StoryDocument.h"
#include "ui/story/StoryImages.h"

#include <QList>
#include <QTextBrowser>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QPagedPaintDevice;
class StoryLayout;

/// The article pane. Shows a story, or says why there is none; asks nobody for anything but pictures. All text, the
/// reader's and the web's, reaches it as blocks; the HTML that QTextBrowser could read never does.
class StoryView final : public QTextBrowser {
    Q_OBJECT

public:
    enum class Page { Down, Up };

    explicit StoryView(ImageSource images, QWidget *parent = nullptr);
    ~StoryView() override;

    /// Shows a story from its beginning. `feedTitle` stands in for the site's name where the page gives none. A long
    /// one is built in another thread and appears with `shown`.
    void showStory(const Story &story, const QString &feedTitle = {});
    /// Shows a better version of the story that is shown: the line that is being read stays where it is.
    void replaceStory(const Story &story, const QString &feedTitle = {});
    /// Puts "From your feeds" under the story; nothing above moves. Forgotten with the next story.
    void showRelated(const QList<RelatedEntry> &related, const QDateTime &now);
    /// Says why there is nothing to read and offers what can be done; the actions stay the caller's.
    void showMessage(const QString &title, const QString &sentence, const QList<QAction *> &actions = {});

    void setTheme(const StoryTheme &theme);
    void setTypography(const StoryTypography &typography);
    const StoryStyle &storyStyle() const { return m_style; }
    void setNumbersLinks(bool numbers);
    void makeTextLarger();
    void makeTextSmaller();
    void resetTextSize() { setScale(1); }

    /// Scrolls by a page less two lines; false when there was nothing left, so that Space goes on to the next story.
    bool scrollPage(Page page);
    /// A position in the text that stays good while the story is the same, whatever its width and size: the first line
    /// shown.
    int place() const;
    void setPlace(int place);
    /// Whether the end of the story has been in sight.
    bool isAtEnd() const;

    /// Marks every place where `text` stands and shows the first from here on; returns how many there are. Nothing for
    /// an empty text.
    int findInStory(const QString &text);
    /// Marks every word that begins with one of these, and moves nothing; findNext goes to the first.
    void markWords(const QStringList &words);
    void findNext();
    void findPrevious();
    int foundCount() const { return int(m_found.size()); }
    /// The one that is shown, from 1; 0 for none.
    int foundNumber() const { return m_currentFound + 1; }

    /// Scrolls to the related stories and focuses the first; false when there are none.
    bool focusRelated();
    /// Follows the n-th related story, from 1; false when there is none.
    bool openRelated(int number);
    /// Follows what the number stands for: a link of the text while they are numbered, or a related story, always after
    /// focusRelated; false when there is none.
    bool openNumber(int number);

    /// Asks for the pictures that are not here, whatever spoke against it.
    void loadPictures();

    /// Prints the story in black on white, never cutting a line in two.
    void printStory(QPagedPaintDevice &device) const;

    /// What is selected, or else the headline, as a Markdown quote with a link to where it stands.
    QString markdownQuote(const QUrl &link) const;

    /// Whether pictures that stand in sight or near it are still to come.
    bool isWaitingForPictures() const { return m_wantPictures.isActive() || m_images.isWaiting(); }

    StoryDocument *storyDocument() const { return m_document.get(); }

Q_SIGNALS:
    void linkActivated(const QUrl &url);
    void relatedActivated(EntryId entry);
    /// The person says that this entry tells another story than the one that is shown.
    void splitWanted(EntryId entry);
    /// Where the link under the pointer leads, fit to be shown: punycode, no user name; empty when there is none.
    void linkHovered(const QString &address);
    /// The story or message that was asked for last stands in the pane.
    void shown();

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    QMimeData *createMimeDataFromSelection() const override;
    void doSetSource(const QUrl &, QTextDocument::ResourceType) override { }
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// What is kept where it is while other things change: a position of the text and its distance from the top of the
    /// pane.
    struct Anchor {
        int position = 0;
        double distance = 0;
        QString words; ///< the beginning of its paragraph
        int offset = 0; ///< how far it is into that paragraph
    };

    /// What a new document takes over from the one before: nothing, the position in the text, or the words that were at
    /// the top.
    enum class Keep { Nothing, Position, Words };

    void showStoryKeeping(const Story &story, const QString &feedTitle, Keep keep);
    void begin(const std::function<std::unique_ptr<StoryDocument>()> &build, bool isLong, Keep keep);
    void put(std::unique_ptr<StoryDocument> document, Keep keep);
    void rebuild();
    StoryLayout *layout() const;
    Anchor anchor() const;
    int pastPictures(int position, double bottom) const;
    Anchor sameWords(const Anchor &anchor) const;
    void restore(const Anchor &anchor);
    double topOf(int position) const;
    void setScale(double scale);
    StoryStyle scaledStyle() const;
    bool isNarrow() const;

    void wantPictures();
    int pixelWidth(const StoryPicture &picture) const;
    void placePictures(const QUrl &url);
    void markFailed(const QUrl &url);

    void activate(const QUrl &url);
    void copyCode(int index);
    void activatePicture(int index);
    void viewPictures(int first);
    enum class Where { Anywhere, AtWords };
    void findInBlock(const QTextBlock &block, const QString &text, Where where);
    void showFound(int index);
    void markFound();

    StoryImages m_images;
    StoryStyle m_style;
    double m_scale = 1;
    std::unique_ptr<StoryDocument> m_document;
    Story m_story;
    QString m_feedTitle;
    QList<RelatedEntry> m_related;
    QDateTime m_relatedNow;
    std::optional<StoryMessage> m_message;
    QList<QAction *> m_actions;
    bool m_isAtRelated = false; ///< the person went to the related stories
    int m_generation = 0; ///< of what was asked for; an older document that comes late is dropped
    QTimer m_wantPictures;
    QList<QTextCursor> m_found;
    int m_currentFound = -1;
};
