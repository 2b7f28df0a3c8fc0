#pragma once

#include "app/demo/pictures/Canvas.h"

void paintGeometry(const Canvas &canvas);
void paintWeave(const Canvas &canvas);
void paintContours(const Canvas &canvas);
void paintCircuit(const Canvas &canvas);
void paintLeaves(const Canvas &canvas);
void paintWaves(const Canvas &canvas);
