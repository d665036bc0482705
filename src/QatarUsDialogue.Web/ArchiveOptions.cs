using System.ComponentModel.DataAnnotations;
using QatarUsDialogue.Web.Operating.Settings;
using QatarUsDialogue.Web.Requests.Limits;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web;

/// <summary>Where the archive's files are, and how readers reach it. Set under <c>Archive</c> in the configuration, or found.</summary>
public sealed class ArchiveOptions
{
    public const string Section = "Archive";

    /// <summary>The most seconds that <see cref="DrainSeconds"/> may be.</summary>
    public const int LongestDrain = 20;

    /// <summary>The folder that holds <c>articles</c>, <c>records</c> and <c>lexicon</c>. Only ever read.</summary>
    public string Seeds { get; set; } = "";

    /// <summary>The folder for generations. Everything in it can be thrown away.</summary>
    public string Data { get; set; } = "";

    /// <summary>What keeps the generations: files, or a server.</summary>
    public StoreEngine Store { get; set; }

    /// <summary>Where the server is, as <c>Host=…;Database=…;Username=…</c>. Only with <see cref="StoreEngine.Postgres"/>.</summary>
    public string Connection { get; set; } = "";

    /// <summary>Where a server is that follows it and is read instead; empty where there is none.</summary>
    public string ReadConnection { get; set; } = "";

    /// <summary>The address under which readers know the site, as <c>https://archive.example</c>; empty for the host they ask.</summary>
    public string Address { get; set; } = "";

    /// <summary>Where errors are reported: a mail address, or the address of a page. Empty where there is nowhere yet.</summary>
    public string Contact { get; set; } = "";

    /// <summary>Until when the contact holds for reports of security, as <c>2027-12-31</c>; empty where none are asked for.</summary>
    public DateOnly? ContactUntil { get; set; }

    /// <summary>False on a site that serves the generations which another program builds.</summary>
    public bool Builds { get; set; } = true;

    /// <summary>For how long a site that is to end goes on answering, while it tells balancers to send nobody any more.</summary>
    [Range(0, LongestDrain)]
    public int DrainSeconds { get; set; }

    /// <summary>The proxies whose word about a reader's address is taken: addresses and networks, parted by semicolons.</summary>
    public string Proxies { get; set; } = "";

    /// <summary>Where figures for the operator are served, as <c>http://127.0.0.1:9464</c>; empty for nowhere.</summary>
    public string Metrics { get; set; } = "";

    /// <summary>The form of the log: <c>text</c> for people, <c>json</c> for programs.</summary>
    public string Log { get; set; } = "text";

    /// <summary>How much readers may ask for.</summary>
    public RequestLimits Limits { get; set; } = new();

    /// <summary>How many megabytes of answers that were made are kept to be sent again; 0 for none.</summary>
    [Range(0, 100_000)]
    public int KeptMegabytes { get; set; } = 32;

    /// <exception cref="WrongSettingsException">A setting is unknown or has a value it cannot have.</exception>
    public static ArchiveOptions From(IConfiguration configuration)
    {
        SettingsCheck.Check(configuration);
        var options = configuration.GetSection(Section).Get<ArchiveOptions>() ?? new();
        return options.Found([Directory.GetCurrentDirectory(), AppContext.BaseDirectory]);
    }

    /// <summary>Full paths: as set, else <c>seeds</c> in the nearest folder above a place, and <c>data</c> beside it.</summary>
    /// <exception cref="DirectoryNotFoundException">No seeds are set and none are found.</exception>
    public ArchiveOptions Found(IEnumerable<string> places)
    {
        var seeds = Seeds.Length > 0 ? Path.GetFullPath(Seeds) : places.Select(Above).FirstOrDefault(p => p is not null);
        if (seeds is null)
        {
            throw new DirectoryNotFoundException(
                $"No folder seeds/articles here or above. Start in the repository, or set {Section}:{nameof(Seeds)}.");
        }

        var beside = Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(seeds)) ?? seeds, "data");
        var found = (ArchiveOptions)MemberwiseClone();
        found.Seeds = seeds;
        found.Data = Data.Length > 0 ? Path.GetFullPath(Data) : beside;
        found.Address = Address.Trim().TrimEnd('/');
        found.Contact = Contact.Trim();
        return found;
    }

    private static string? Above(string place)
    {
        for (var folder = new DirectoryInfo(place); folder is not null; folder = folder.Parent)
        {
            var seeds = Path.Combine(folder.FullName, "seeds");
            if (Directory.Exists(Path.Combine(seeds, "articles")))
            {
                return seeds;
            }
        }

        return null;
    }
}
