<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutStoryDialog</name>
    <message numerus="yes">
        <source>%n scripts did not run</source>
        <translation>
            <numerusform>one script did not run</numerusform>
            <numerusform>%n scripts did not run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames were not opened</source>
        <translation>
            <numerusform>one frame was not opened</numerusform>
            <numerusform>%n frames were not opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counting pictures were removed</source>
        <translation>
            <numerusform>one counting picture was removed</numerusform>
            <numerusform>%n counting pictures were removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links were freed of who follows them</source>
        <translation>
            <numerusform>one link was freed of who follows it</numerusform>
            <numerusform>%n links were freed of who follows them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other servers that a browser would have asked</source>
        <translation>
            <numerusform>one other server that a browser would have asked</numerusform>
            <numerusform>%n other servers that a browser would have asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses were asked for this story</source>
        <translation>
            <numerusform>one address was asked for this story</numerusform>
            <numerusform>%n addresses were asked for this story</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message numerus="yes">
        <source>Backed up %n stories and all settings in %1.</source>
        <translation>
            <numerusform>Backed up one story and all settings in %1.</numerusform>
            <numerusform>Backed up %n stories and all settings in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>one story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds</source>
        <translation>
            <numerusform>one feed</numerusform>
            <numerusform>%n feeds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryListDelegate</name>
    <message numerus="yes">
        <source>+%n sources</source>
        <translation>
            <numerusform>+%n source</numerusform>
            <numerusform>+%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryListModel</name>
    <message numerus="yes">
        <source>and %n more sources, open</source>
        <translation>
            <numerusform>and %n more source, open</numerusform>
            <numerusform>and %n more sources, open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more sources, closed</source>
        <translation>
            <numerusform>and %n more source, closed</numerusform>
            <numerusform>and %n more sources, closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them unread</source>
        <translation>
            <numerusform>%n of them unread</numerusform>
            <numerusform>%n of them unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedTreeModel</name>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n starred</numerusform>
            <numerusform>%n starred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n feeds in this list</source>
        <translation>
            <numerusform>%n feed in this list</numerusform>
            <numerusform>%n feeds in this list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them you follow already</source>
        <translation>
            <numerusform>%n of them you follow already</numerusform>
            <numerusform>%n of them you follow already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be read</source>
        <translation>
            <numerusform>%n line cannot be read</numerusform>
            <numerusform>%n lines cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow %n Feeds</source>
        <translation>
            <numerusform>Follow %n Feed</numerusform>
            <numerusform>Follow %n Feeds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>Marked %n stories as read</source>
        <translation>
            <numerusform>Marked %n story as read</numerusform>
            <numerusform>Marked %n stories as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n stories as unread</source>
        <translation>
            <numerusform>Marked %n story as unread</numerusform>
            <numerusform>Marked %n stories as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starred %n stories</source>
        <translation>
            <numerusform>Starred %n story</numerusform>
            <numerusform>Starred %n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the star from %n stories</source>
        <translation>
            <numerusform>Took the star from %n story</numerusform>
            <numerusform>Took the star from %n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new stories</source>
        <translation>
            <numerusform>%n new story</numerusform>
            <numerusform>%n new stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds added</source>
        <translation>
            <numerusform>%n feed added</numerusform>
            <numerusform>%n feeds added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n was there already</numerusform>
            <numerusform>%n were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read</source>
        <translation>
            <numerusform>%n line could not be read</numerusform>
            <numerusform>%n lines could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new stories.</source>
        <translation>
            <numerusform>%1: %n new story.</numerusform>
            <numerusform>%1: %n new stories.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds could not be refreshed.</source>
        <translation>
            <numerusform>%n feed could not be refreshed.</numerusform>
            <numerusform>%n feeds could not be refreshed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds could not be refreshed; rest the pointer on one to see why.</source>
        <translation>
            <numerusform>%n feed could not be refreshed; rest the pointer on it to see why.</numerusform>
            <numerusform>%n feeds could not be refreshed; rest the pointer on one to see why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories can be read offline</source>
        <translation>
            <numerusform>%n story can be read offline</numerusform>
            <numerusform>%n stories can be read offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were fetched</source>
        <translation>
            <numerusform>%n picture was fetched</numerusform>
            <numerusform>%n pictures were fetched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories stand as their feeds tell them</source>
        <translation>
            <numerusform>%n story stands as its feed tells it</numerusform>
            <numerusform>%n stories stand as their feeds tell them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewStories</name>
    <message numerus="yes">
        <source>%n new stories</source>
        <translation>
            <numerusform>%n new story</numerusform>
            <numerusform>%n new stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfflineStatus</name>
    <message numerus="yes">
        <source>Taking offline: %1 of %n stories</source>
        <translation>
            <numerusform>Taking offline: %1 of %n story</numerusform>
            <numerusform>Taking offline: %1 of %n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StarterDialog</name>
    <message numerus="yes">
        <source>Follow %n Feeds</source>
        <translation>
            <numerusform>Follow %n Feed</numerusform>
            <numerusform>Follow %n Feeds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>one story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred</source>
        <translation>
            <numerusform>%n starred</numerusform>
            <numerusform>%n starred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with their whole page</source>
        <translation>
            <numerusform>one with its whole page</numerusform>
            <numerusform>%n with their whole page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Library: %1 · copies of it: %2 · %n pictures: %3</source>
        <translation>
            <numerusform>Library: %1 · copies of it: %2 · one picture: %3</numerusform>
            <numerusform>Library: %1 · copies of it: %2 · %n pictures: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorySaving</name>
    <message numerus="yes">
        <source>Saved %n stories in %1.</source>
        <translation>
            <numerusform>Saved one story in %1.</numerusform>
            <numerusform>Saved %n stories in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>%n min read</numerusform>
            <numerusform>%n min read</numerusform>
        </translation>
    </message>
</context>
</TS>
