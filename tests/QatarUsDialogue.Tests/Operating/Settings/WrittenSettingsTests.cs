using System.Text.RegularExpressions;
using QatarUsDialogue.Web;
using QatarUsDialogue.Web.Requests.Limits;

namespace QatarUsDialogue.Tests.Operating.Settings;

/// <summary>What is written for the operator names the settings that there are: all of them, and no others.</summary>
public partial class WrittenSettingsTests
{
    private static readonly string[] Names =
    [
        .. typeof(ArchiveOptions).GetProperties().Where(p => p.PropertyType != typeof(RequestLimits)).Select(p => p.Name),
        .. typeof(RequestLimits).GetProperties().Where(p => p.CanWrite).Select(p => $"Limits:{p.Name}"),
    ];

    [Fact]
    public void TheTableForTheOperatorHasEverySetting()
    {
        var rows = File.ReadLines(Repository.Path("docs", "operations.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|')[1])
            .SelectMany(row => Named().Matches(row).Select(name => (row.Contains(":Limits:", StringComparison.Ordinal) ? "Limits:" : "") + name.Groups[1].Value))
            .ToHashSet(StringComparer.Ordinal);

        Assert.All(Names, name => Assert.Contains(name, rows));
    }

    [Theory]
    [InlineData("docs/deploy/qatar-us-dialogue.service")]
    [InlineData("docs/operations.md")]
    [InlineData("src/QatarUsDialogue.Web/QatarUsDialogue.Web.csproj")]
    public void WhatIsSetByTheEnvironmentIsASetting(string file)
    {
        var set = Variable().Matches(File.ReadAllText(Repository.Path(file.Split('/')))).Select(m => m.Groups[1].Value.Replace("__", ":", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(set);
        Assert.All(set, name => Assert.Contains(name, Names));
    }

    // `Archive:Seeds`, `…:Burst`
    [GeneratedRegex("(?:Archive(?::Limits)?|…):([A-Za-z]+)`", RegexOptions.NonBacktracking)]
    private static partial Regex Named();

    [GeneratedRegex("Archive__([A-Za-z]+(?:__[A-Za-z]+)*)", RegexOptions.NonBacktracking)]
    private static partial Regex Variable();
}
