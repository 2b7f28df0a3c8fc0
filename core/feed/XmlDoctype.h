#pragma once

#include <string_view>
#include <vector>

/// A short text that a document type gives a name.
struct XmlEntity {
    std::string_view name;
    std::string_view text; ///< may hold references to single characters
};

/// What the internal subset of a document type declares, as views into it.
struct XmlDoctype {
    /// Entities beyond this many are left out: somewhat more than HTML 4 has names for, because lists of these are
    /// what feeds copy.
    static constexpr size_t maxEntities = 300;

    std::vector<XmlEntity> entities; ///< those of a few characters; none of another file
    bool declaresExpansion = false; ///< one grows when it is used: nobody honest does that
};

/// Reads what stands between [ and ] of a document type.
XmlDoctype readDoctype(std::string_view subset);
