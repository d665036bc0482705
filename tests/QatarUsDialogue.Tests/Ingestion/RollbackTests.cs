using QatarUsDialogue.Tests.Store.Engines;
using QatarUsDialogue.Web.Ingestion;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Tests.Ingestion;

public sealed class RollbackTests : IDisposable
{
    private readonly TemporarySeeds _seeds = new();

    public void Dispose() => _seeds.Dispose();

    [Fact]
    public async Task TheGenerationBeforeIsServedAgain()
    {
        var (former, latter) = await TwoAsync();

        var (now, withdrawn) = await RollBackAsync();

        Assert.Equal((former, latter), (now.Id, withdrawn.Id));
        Assert.Equal(former, _seeds.Store.Current()!.Id);
    }

    [Fact]
    public async Task TheGenerationBeforeIsServedAgainWhereAnOlderOneIsStillRead()
    {
        var oldest = await _seeds.BuildAsync();
        var held = _seeds.Store.Serve(_seeds.Store.Current()!)!;
        List<string> others = [];
        for (var number = 901; number <= 903; number++)
        {
            File.WriteAllText(_seeds.Article($"{number}_new.txt"), $"عقدت الجولة الثامنة من الحوار الاستراتيجي القطري الأمريكي في واشنطن بحضور {number} ضيوف.");
            others.Add((await _seeds.BuildAsync()).Id);
        }

        var (now, withdrawn) = await RollBackAsync();

        Assert.Equal((others[1], others[2]), (now.Id, withdrawn.Id));
        Assert.Contains(_seeds.Store.All(), generation => generation.Id == oldest.Id);
        await Assert.ThrowsAsync<IOException>(RollBackAsync);
        held.Retire();
    }

    [Fact]
    public async Task WhatWasTakenBackIsNotBuiltAgainOnItsOwn()
    {
        var (former, _) = await TwoAsync();
        await RollBackAsync();

        var report = await _seeds.BuildAsync();

        Assert.Equal((former, false), (report.Id, report.IsNew));
        Assert.Equal(former, _seeds.Store.Current()!.Id);
    }

    [Fact]
    public async Task OtherSeedsAreBuiltAfterARollback()
    {
        await TwoAsync();
        await RollBackAsync();
        File.Delete(_seeds.Article("901_new.txt"));
        File.WriteAllText(_seeds.Article("902_better.txt"), "عقدت الجولة الثامنة من الحوار الاستراتيجي القطري الأمريكي في الدوحة.");

        var report = await _seeds.BuildAsync();

        Assert.True(report.IsNew);
        Assert.Equal(report.Id, _seeds.Store.Current()!.Id);
    }

    [Fact]
    public async Task ARollbackGoesOneStepAndNotForwardAgain()
    {
        await TwoAsync();
        await RollBackAsync();

        var fault = await Assert.ThrowsAsync<IOException>(RollBackAsync);

        Assert.Equal("There is no generation before the current one.", fault.Message);
    }

    [FileFact]
    public async Task ADamagedGenerationIsNotPutInService()
    {
        var (former, latter) = await TwoAsync();
        using (var file = File.OpenWrite(_seeds.Generations.Named(former).Path))
        {
            file.Position = file.Length / 8192 * 4096;
            file.Write(new byte[4096]);
        }

        await Assert.ThrowsAsync<DamagedGenerationException>(RollBackAsync);

        Assert.Equal(latter, _seeds.Store.Current()!.Id);
        Assert.Null(new Withdrawal(_seeds.Generations).Generation);
    }

    [Fact]
    public void WhereNoBuildEverWasThereIsNothingToForget()
    {
        var withdrawal = new Withdrawal(new GenerationFolder(Path.Combine(_seeds.Data, "not", "made", "yet")));

        withdrawal.Forget();

        Assert.Null(withdrawal.Generation);
    }

    private async Task<(string Former, string Latter)> TwoAsync()
    {
        var former = await _seeds.BuildAsync();
        File.WriteAllText(_seeds.Article("901_new.txt"), "عقدت الجولة الثامنة من الحوار الاستراتيجي القطري الأمريكي في واشنطن.");
        var latter = await _seeds.BuildAsync();
        return (former.Id, latter.Id);
    }

    private Task<(Generation Now, Generation Withdrawn)> RollBackAsync() =>
        new Rollback(_seeds.Store, TimeProvider.System).RunAsync(CancellationToken.None);
}
