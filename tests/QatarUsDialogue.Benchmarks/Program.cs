using System.CommandLine;
using System.Globalization;
using QatarUsDialogue.Benchmarks;
using QatarUsDialogue.Benchmarks.Crawling;
using QatarUsDialogue.Benchmarks.Faults;
using QatarUsDialogue.Benchmarks.Growth;
using QatarUsDialogue.Benchmarks.Pages;
using QatarUsDialogue.Benchmarks.ScaleOut;
using QatarUsDialogue.Benchmarks.Searching;
using QatarUsDialogue.Benchmarks.Supplies;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

return await new RootCommand("Makes large archives and measures how they are built and served.")
{
    ArticlesCommand.Create(),
    BuildCommand.Create(),
    BuildsCommand.Create(),
    GrowthCommand.Create(),
    ControlCommand.Create(),
    DigestCommand.Create(),
    FactsCommand.Create(),
    KillCommand.Create(),
    LoadCommand.Create(),
    CrawlCommand.Create(),
    BillCommand.Create(),
    ReadCommand.Create(),
    RulesCommand.Create(),
    PagesCommand.Create(),
    PeerCommand.Create(),
    RenderingCommand.Create(),
    SearchCommand.Create(),
    QueriesCommand.Create(),
    WorkersCommand.Create(),
    ReplicasCommand.Create(),
}.Parse(args).InvokeAsync();
