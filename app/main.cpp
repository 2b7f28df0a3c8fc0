#include "app/Options.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    return parseOptions(QCoreApplication::arguments()) ? 0 : 2;
}
