// SPDX-License-Identifier: GPL-3.0-or-later
#include "help.h"

namespace coi::simapp {

std::string generalHelp()
{
    return "coi-sim: the simulated gate, and any queueing network, as a batch tool.\n"
           "\n"
           "  coi-sim day [options]         simulate whole days of a gate and print what they counted\n"
           "  coi-sim run MODEL [options]   run a queueing network and print waits, queues and times\n"
           "  coi-sim whatif MODEL [options]\n"
           "                                fork a run and compare what could be done\n"
           "  coi-sim bench [options]       speed of the engine on its reference workloads\n"
           "\n"
           "`coi-sim COMMAND --help` explains one. Exit status: 0 done, 2 wrong arguments or faulty files;\n"
           "each fault is one line on standard error and nothing is run.\n";
}

std::string dayHelp()
{
    return "coi-sim day: whole days of a gate.\n"
           "\n"
           "    --site DIR            folder with site.geojson, flows.json and alarms.json (default: "
           "mong-cai)\n"
           "    --profile NAME        normal or peak (default: normal)\n"
           "    --phase N             lane set 1 or 2 (default: 1)\n"
           "    --replications N      days to simulate, each with its own random numbers (default: 10)\n"
           "    --seed S              0 to 18446744073709551615 (default: 1)\n"
           "    --json                one JSON object instead of a table\n"
           "\n"
           "Totals are per day: travellers and vehicles that left the gate on the other side; `out` are the "
           "travellers\n"
           "of the exit (Viet Nam to China), `in` those of the entry. Each is the mean over the days with "
           "the half\n"
           "width of its 95 % confidence interval. Waits and times are over all who were served; "
           "truck_time_s runs\n"
           "from arrival at the gate (traditional) or at the yard (smart) to acceptance on the other side. "
           "The day\n"
           "before is simulated as well and not counted, since freight stays overnight.\n"
           "\n"
           "Exit status: 0 done, 2 wrong arguments or a faulty site.\n";
}

std::string runHelp()
{
    return "coi-sim run MODEL: a queueing network of the format coi-network/1 "
           "(resources/networks/README.md).\n"
           "\n"
           "    --replications R      runs, each with its own random numbers (default: 10)\n"
           "    --seed S              0 to 18446744073709551615 (default: 1)\n"
           "    --threads N           1 to 256 (default: the processors of this machine); the result is the "
           "same\n"
           "    --at T[:N],...        also the customers at each station T seconds from the beginning, with "
           ":N\n"
           "                          the probability of more than N\n"
           "    --json                one JSON object instead of a table\n"
           "\n"
           "Counts are totals over the runs after the warm-up. Every other figure is a mean over the runs "
           "with its\n"
           "standard error and the half width of its 95 % confidence interval (Student's t); of a single run "
           "they\n"
           "come from 20 batches. Waits are over all who entered service, zeros included; `number` is "
           "waiting and\n"
           "in service. What was not observed is null in JSON and - in the table.\n"
           "\n"
           "Exit status: 0 done, 2 wrong arguments or a faulty model; each fault is one line with its JSON "
           "path.\n";
}

std::string whatIfHelp()
{
    return "coi-sim whatif MODEL: runs a network, or the gate of a site folder, up to a moment and forks it "
           "there: every\n"
           "replication plays each option from the same state with the same random numbers. What nobody can "
           "know at that\n"
           "moment (next arrivals, what is left of a service, every choice) is drawn anew.\n"
           "\n"
           "    --until T             the moment: seconds from the beginning, or HH:MM, the first time after "
           "the warm-up\n"
           "                          that the clock shows it (required)\n"
           "    --options FILE        what could be done, coi-options/1 (resources/networks/README.md; "
           "required)\n"
           "    --horizon H           seconds to look ahead (default: 3600)\n"
           "    --replications R      1 to 1000000 (default: 100)\n"
           "    --seed S              of the live run and the forks, 0 to 18446744073709551615 (default: 1)\n"
           "    --threads N           1 to 256 (default: the processors of this machine); the result is the "
           "same\n"
           "    --site DIR, --profile NAME, --phase N\n"
           "                          as with coi-sim run\n"
           "    --json                one JSON object instead of a table\n"
           "\n"
           "`waiting` is the mean number waiting at the watched stations together over the horizon. An "
           "interval of a mean\n"
           "says how well the mean is known, a band where 90 % of the outcomes lie. Differences are paired, "
           "option less the\n"
           "first one; `best` is the share of replications in which no option had fewer waiting.\n"
           "\n"
           "Exit status: 0 done, 2 wrong arguments or faulty files; each fault is one line with its JSON "
           "path.\n";
}

std::string benchHelp()
{
    return "coi-sim bench: speed of the engine, one JSON line a workload, one thread, statistics on; events\n"
           "per second of processor time.\n"
           "\n"
           "    --workload NAME       hold, mm8 or gate-day (default: all three)\n"
           "    --size X              horizon in seconds of hold and mm8, days of gate-day (default: about a "
           "second\n"
           "                          of work); only with --workload\n"
           "    --seed S              0 to 18446744073709551615 (default: 1)\n"
           "\n"
           "`./dev bench engine` sets these figures beside those of other engines.\n";
}

} // namespace coi::simapp
