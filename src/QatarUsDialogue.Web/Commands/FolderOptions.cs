using System.CommandLine;

namespace QatarUsDialogue.Web.Commands;

/// <summary>The two folders, as options of a command.</summary>
internal sealed class FolderOptions
{
    private readonly Option<string> _seeds = new("--seeds") { Description = "Folder with articles, records and lexicon. Default: the nearest seeds/ here or above" };
    private readonly Option<string> _data = new("--data") { Description = "Folder for generations. Default: data/ beside the seeds" };

    public FolderOptions(Command command)
    {
        command.Add(_seeds);
        command.Add(_data);
    }

    public bool AreSeedsGiven(ParseResult result) => result.GetValue(_seeds) is not null;

    /// <summary>What was given, as settings of the configuration.</summary>
    public IEnumerable<string> Settings(ParseResult result)
    {
        if (result.GetValue(_seeds) is { } seedFolder)
        {
            yield return $"--{ArchiveOptions.Section}:{nameof(ArchiveOptions.Seeds)}={seedFolder}";
        }

        if (result.GetValue(_data) is { } dataFolder)
        {
            yield return $"--{ArchiveOptions.Section}:{nameof(ArchiveOptions.Data)}={dataFolder}";
        }
    }
}
