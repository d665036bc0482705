using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Harvesting;

/// <summary>
/// The generations that a list may be of: the one in service, and the one before it while its file is kept. So a harvest that
/// began before a build ends in what it began with.
/// </summary>
public sealed class HarvestGenerations(IGenerations generations, Generation current)
{
    public Generation Current => current;

    /// <summary>When this generation came into service, in whole seconds of UTC. Every record of it bears this time.</summary>
    public DateTime Stamp
    {
        get
        {
            var time = generations.PublishedAt();
            return new(time.Ticks - (time.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);
        }
    }

    /// <summary>The tables of an earlier generation; null where the token is of the one in service.</summary>
    /// <exception cref="HarvestRefusalException">The generation is gone.</exception>
    public ArchiveContext? Open(ResumptionToken token)
    {
        if (token.Generation == current.Id)
        {
            return null;
        }

        // Only one that is there is opened: the name in a token is anybody's.
        var kept = generations.All().FirstOrDefault(generation => generation.Id == token.Generation && generations.IsReadable(generation))
            ?? throw ResumptionToken.Bad("The release that this list is of is gone. Begin the list again.");
        return generations.Open(kept);
    }
}
