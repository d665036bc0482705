using QatarUsDialogue.Web.Operating.Health;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Tests.Operating;

/// <summary>What a site knows of the generation that it serves while it checks it.</summary>
public sealed class CheckedGenerationTests
{
    private static readonly Generation First = new(new string('a', 64), "first.db");
    private static readonly Generation Second = new(new string('b', 64), "second.db");

    private readonly TaskCompletionSource<bool> _end = new();
    private readonly CheckedGeneration _sound;

    public CheckedGenerationTests() => _sound = new(new SlowGenerations(_end.Task), TimeProvider.System);

    [Fact]
    public async Task TheFirstOneIsWaitedFor()
    {
        Assert.Null(await _sound.FindAsync(Second));
        Assert.False(_sound.FollowsSound);
        _end.SetResult(true);
        Assert.True(await EndAsync(Second));
    }

    [Fact]
    public async Task OneThatFollowsASoundOneIsTrustedUntilItsCheckEnds()
    {
        Assert.True(await EndAsync(First));
        Assert.Null(await _sound.FindAsync(Second));
        Assert.True(_sound.FollowsSound);
        _end.SetResult(false);
        Assert.False(await EndAsync(Second));
    }

    [Fact]
    public async Task OneThatWasBuiltAnewUnderItsIdIsCheckedAnew()
    {
        Assert.True(await EndAsync(First));
        _end.SetResult(false);
        Assert.False(await EndAsync(First with { }));
    }

    /// <summary>What the check finds, though it takes longer than a question about it waits.</summary>
    private async Task<bool?> EndAsync(Generation generation)
    {
        bool? found = null;
        await Patience.UntilAsync(async () => (found = await _sound.FindAsync(generation)) is not null, "The check does not end.");
        return found;
    }

    /// <summary>The first is sound at once; the check of every other ends when the test says so.</summary>
    private sealed class SlowGenerations(Task<bool> end) : IGenerations
    {
        public bool IsSound(Generation generation) => ReferenceEquals(generation, First) || end.GetAwaiter().GetResult();

        public Generation? Current() => throw new NotSupportedException();

        public string Sign() => throw new NotSupportedException();

        public DateTime PublishedAt() => throw new NotSupportedException();

        public IReadOnlyList<Generation> All() => throw new NotSupportedException();

        public bool IsReadable(Generation generation) => throw new NotSupportedException();

        public bool IsOf(string inputs, Generation generation) => throw new NotSupportedException();

        public DateTime WrittenAt(Generation generation) => throw new NotSupportedException();

        public ArchiveContext Open(Generation generation) => throw new NotSupportedException();

        public OpenGeneration Serve(Generation generation) => throw new NotSupportedException();
    }
}
