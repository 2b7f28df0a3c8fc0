#pragma once

/// Whether the system is sure that this machine has no network. False where it cannot tell.
bool isOffline();

/// Whether the system says that the network is paid by the byte. False where it cannot tell.
bool isMetered();
