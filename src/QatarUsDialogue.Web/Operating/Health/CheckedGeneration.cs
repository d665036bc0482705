using System.Data.Common;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Operating.Health;

/// <summary>Checks the generation that is served once, in the background: in a large archive that takes a while.</summary>
public sealed class CheckedGeneration(IGenerations generations, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Lock _gate = new();
    private Generation? _generation;
    private Task<bool> _check = Task.FromResult(false);

    /// <summary>
    /// True when the generation that is being checked took the place of one that was sound. Who built it has checked it before
    /// publishing, so that a site need not stop taking readers for the time of its own check.
    /// </summary>
    public bool FollowsSound { get; private set; }

    /// <summary>Null while it is being checked, or cannot be.</summary>
    public async Task<bool?> FindAsync(Generation generation)
    {
        var running = Of(generation);
        try
        {
            return await running.WaitAsync(Patience, time);
        }
        catch (Exception exception) when (exception is TimeoutException or DbException)
        {
            return null;
        }
    }

    private Task<bool> Of(Generation generation)
    {
        lock (_gate)
        {
            // The very generation and not an equal one: a file can be built anew under the same id. A check that failed has said
            // nothing: the server was away.
            if (!ReferenceEquals(_generation, generation) || _check.IsFaulted)
            {
                FollowsSound = _check.IsCompletedSuccessfully ? _check.Result : FollowsSound;
                _generation = generation;
                _check = Task.Run(() => generations.IsSound(generation));
            }

            return _check;
        }
    }
}
