namespace QatarUsDialogue.Web;

/// <summary>Where the archive's files are, and how readers reach it. Set under <c>Archive</c> in the configuration, or found.</summary>
public sealed class ArchiveOptions
{
    public const string Section = "Archive";

    /// <summary>The folder that holds <c>articles</c>, <c>records</c> and <c>lexicon</c>. Only ever read.</summary>
    public string Seeds { get; set; } = "";

    /// <summary>The folder for generations. Everything in it can be thrown away.</summary>
    public string Data { get; set; } = "";

    /// <summary>The address under which readers know the site, as <c>https://archive.example</c>; empty for the host they ask.</summary>
    public string Address { get; set; } = "";

    /// <summary>Where errors are reported: a mail address, or the address of a page. Empty where there is nowhere yet.</summary>
    public string Contact { get; set; } = "";

    public static ArchiveOptions From(IConfiguration configuration)
    {
        var options = configuration.GetSection(Section).Get<ArchiveOptions>() ?? new();
        if (options.Address.Length > 0 && !(Uri.TryCreate(options.Address, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https")))
        {
            throw new InvalidDataException($"{Section}:{nameof(Address)} is no address: {options.Address}");
        }

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
        return new()
        {
            Seeds = seeds,
            Data = Data.Length > 0 ? Path.GetFullPath(Data) : beside,
            Address = Address.Trim().TrimEnd('/'),
            Contact = Contact.Trim(),
        };
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
