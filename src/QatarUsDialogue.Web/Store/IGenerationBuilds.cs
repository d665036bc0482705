using QatarUsDialogue.Reconciliation;

namespace QatarUsDialogue.Web.Store;

/// <summary>How generations come into being and into service in one engine. Nobody sees one before it is finished.</summary>
public interface IGenerationBuilds : IGenerations
{
    /// <summary>Makes this the only build until what is given back is disposed of, and removes what killed builds have left.</summary>
    /// <param name="waiting">Called once when another build is running.</param>
    Task<IDisposable> AloneAsync(TimeProvider time, Action waiting, CancellationToken cancellation);

    /// <summary>True when it was built by the code that runs now.</summary>
    bool IsOfThisCode(Generation generation);

    /// <summary>True when nothing that the engine itself can see is wrong with it, whatever tables it has.</summary>
    bool IsWhole(Generation generation);

    /// <summary>Writes a generation that nobody can see yet. Until it is finished it is called by its inputs.</summary>
    /// <param name="pages">The files of the sources that are HTML pages.</param>
    /// <param name="inputs">The hash of the seeds and rules that the archive was made of.</param>
    void Write(ArchiveFlow archive, CapturedPages pages, string inputs);

    /// <summary>What these generations have published and a new archive has not.</summary>
    Remembered Remember(IEnumerable<Generation> generations, PublishedNow published);

    /// <summary>Adds to what was written what earlier generations published.</summary>
    void Add(Remembered remembered, string inputs);

    /// <exception cref="DamagedGenerationException">What was written is not what a generation must be.</exception>
    void CheckUnfinished(string inputs);

    /// <exception cref="DamagedGenerationException">It is not what a generation must be.</exception>
    void Check(Generation generation);

    /// <summary>Makes what was written a generation.</summary>
    Generation Finish(string inputs, string id);

    /// <summary>Brings a generation into service at once and whole.</summary>
    void Publish(Generation generation);

    /// <summary>Removes all but the current generation and the one before it, which stays so that a build can be undone.</summary>
    void KeepTwo();

    /// <summary>
    /// The generation that was taken back; null where none was. What it was built from is not built again on its own, so that
    /// a site that starts anew does not put back what its operator took away.
    /// </summary>
    Generation? Withdrawn();

    void Withdraw(Generation generation);

    /// <summary>Nothing is withdrawn any more.</summary>
    void ForgetWithdrawn();
}
