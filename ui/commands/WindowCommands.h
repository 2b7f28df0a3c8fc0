#pragma once

class MainWindow;
struct WindowParts;

/// Ties every action to what it does. The parts outlive the window's last event.
void connectCommands(MainWindow &window, WindowParts &parts);
