#pragma once

#include <QString>
#include <QUrl>

/// Whether a parameter of a query, its name in lower case, only serves to watch who followed the link.
bool isTrackingParameter(const QString &name);

/// The address that a redirector ("google.com/url?q=…") would lead to, where it is written in the link itself; else
/// empty.
QUrl redirectTargetOf(const QUrl &url);
