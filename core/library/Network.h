#pragma once

/// Whether the system is sure that this machine has no network. False where it cannot tell.
bool isOffline();
