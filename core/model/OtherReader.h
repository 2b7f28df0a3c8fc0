#pragma once

/// Readers whose subscriptions lie in an SQLite file.
enum class OtherReader { RssGuard, QuiteRss };
