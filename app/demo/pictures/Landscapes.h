#pragma once

#include "app/demo/pictures/Canvas.h"

void paintMountains(const Canvas &canvas);
void paintSea(const Canvas &canvas);
void paintHarbour(const Canvas &canvas);
void paintForest(const Canvas &canvas);
void paintNight(const Canvas &canvas);
void paintCity(const Canvas &canvas);
