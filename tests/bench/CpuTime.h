#pragma once

#include <algorithm>
#include <ctime>

/// The CPU seconds that `work` takes in the quickest of so many rounds.
double cpuSeconds(int rounds, const auto &work)
{
    double best = 0;
    for (int round = 0; round < rounds; ++round) {
        const std::clock_t begin = std::clock();
        work();
        const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
        best = round == 0 ? seconds : std::min(best, seconds);
    }
    return best;
}
