#include "app/Options.h"

Result<Options> parseOptions(const QStringList &arguments)
{
    Options options;
    options.words = arguments.mid(1);
    return options;
}
