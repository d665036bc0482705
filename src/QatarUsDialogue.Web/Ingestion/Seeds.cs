using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Records;

namespace QatarUsDialogue.Web.Ingestion;

/// <summary>What goes into a build besides the articles, read at one moment.</summary>
/// <param name="Files">Lexicon and records by name, with the hashes of exactly what was read.</param>
public sealed record Seeds(IReadOnlyList<SeedFile> Files, Lexicon Lexicon, IReadOnlyList<EditorRecord> Records)
{
    private const int Tries = 5;

    /// <exception cref="SeedFileException">A lexicon or a record cannot be understood.</exception>
    /// <exception cref="IOException">There are no articles, or the files change faster than they can be read.</exception>
    public static Seeds Read(SeedFolder folder)
    {
        if (!Directory.Exists(folder.Articles))
        {
            throw new DirectoryNotFoundException($"There is no folder {folder.Articles}.");
        }

        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var files = folder.RuleFiles();
            var seeds = new Seeds(files, LexiconFiles.Read(folder.Lexicon), RecordFiles.Read(folder.Records));
            // The id is made of the hashes: it must name exactly what was read, not what lay there a moment before.
            if (folder.RuleFiles().SequenceEqual(files))
            {
                return seeds;
            }
        }

        throw new IOException($"The files in {folder.Path} change while they are read.");
    }
}
