using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Tests.Store;

namespace QatarUsDialogue.Tests.Serving;

/// <summary>A generation can be built anew under its id, as where its file was damaged: nothing of the old one is told of it.</summary>
public sealed class BuiltAnewTests : IDisposable
{
    private static readonly Archive Old = SeededSite.Empty with { Sources = [SeededSite.Source(1)] };

    private static readonly Archive Anew = Old with
    {
        Sources = [SeededSite.Source(1), SeededSite.Source(2)],
        Topics = [new Topic { Key = "gaza", Group = "g", GroupAr = "م", GroupEn = "G", Ar = "غزة", En = "Gaza" }],
    };

    private readonly SeededSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task ASearchKnowsItsNames()
    {
        _site.Publish(Old);
        Assert.DoesNotContain("/en/topics/gaza", await TextAsync("/en/search?q=gaza"), StringComparison.Ordinal);
        _site.PublishAnew(Anew);

        Assert.Contains("/en/topics/gaza", await TextAsync("/en/search?q=gaza"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThePageOfFilesTellsItsMeasures()
    {
        _site.Publish(Old);
        Assert.DoesNotContain(SeededSite.Id(2), await TextAsync("/en/data"), StringComparison.Ordinal);
        _site.PublishAnew(Anew);

        Assert.Contains(SeededSite.Id(2), await TextAsync("/en/data"), StringComparison.Ordinal);
    }

    private Task<string> TextAsync(string path) => _site.Client.GetStringAsync(new Uri(path, UriKind.Relative));
}
