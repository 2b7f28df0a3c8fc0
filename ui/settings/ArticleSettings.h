#pragma once

class SettingsSheet;
struct Settings;

/// How stories are set: colours, face, size, width. `settings` outlives the sheet.
void addArticleSettings(SettingsSheet &sheet, Settings &settings);
