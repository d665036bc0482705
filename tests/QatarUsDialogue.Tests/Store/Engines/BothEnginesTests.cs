using System.Text.RegularExpressions;

namespace QatarUsDialogue.Tests.Store.Engines;

/// <summary>Whoever opens a store in a test does it once more over the other engine: <c>tests/run</c> names the rooms.</summary>
public sealed partial class BothEnginesTests
{
    // What a generation is as a file, and what disturbs files. What a server does instead is tested in this folder, in both runs.
    private static readonly string[] OfFiles =
    [
        "Store.", "Faults.DisturbedBuild", "Verification.GenerationVerification", "Api.ListPlanTests",
    ];

    [Fact]
    public void EveryTestThatOpensAStoreIsRunOverBoth()
    {
        var rooms = Rooms().Match(File.ReadAllText(Repository.Path("tests", "run"))).Groups[1].Value.Split(' ');
        var left = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Repository.Path("tests", "QatarUsDialogue.Tests"), "*Tests.cs", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            var name = Namespace().Match(text).Groups[1].Value + "." + Path.GetFileNameWithoutExtension(file) + ".";
            if (Opening().IsMatch(text) && !rooms.Concat(OfFiles).Any(room => name.StartsWith(room, StringComparison.Ordinal) || room.StartsWith(name, StringComparison.Ordinal)))
            {
                left.Add(name);
            }
        }

        Assert.True(rooms.Length > 15, "tests/run names no rooms.");
        Assert.Empty(left);
    }

    [GeneratedRegex("(?m)^on_both='([^']+)'$")]
    private static partial Regex Rooms();

    [GeneratedRegex("(?m)^namespace QatarUsDialogue[.]Tests[.](.*);$")]
    private static partial Regex Namespace();

    [GeneratedRegex(@"\b(Site[.]Shared|TemporarySeeds|SeededSite|SketchArchive|JudgedArchive|RunningSite|ExportedBag|UseData|WebApplicationFactory)\b")]
    private static partial Regex Opening();
}
