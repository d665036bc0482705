using System.Security.Cryptography;
using System.Text;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Serving;

/// <summary>
/// What the bytes of an answer depend on beside its generation and its address: the program, the style sheets that pages
/// name by their content, the editors' texts and the settings. All of it stands still while the program runs.
/// </summary>
public sealed class Edition
{
    // Settings of one machine: its replicas may have others and send the same bytes.
    private static readonly string[] WithoutEffect =
    [
        nameof(ArchiveOptions.Seeds),
        nameof(ArchiveOptions.Data),
        nameof(ArchiveOptions.Store),
        nameof(ArchiveOptions.Connection),
        nameof(ArchiveOptions.ReadConnection),
        nameof(ArchiveOptions.Builds),
        nameof(ArchiveOptions.DrainSeconds),
        nameof(ArchiveOptions.Proxies),
        nameof(ArchiveOptions.Metrics),
        nameof(ArchiveOptions.Log),
        nameof(ArchiveOptions.Limits),
        nameof(ArchiveOptions.KeptMegabytes),
    ];

    public Edition(IWebHostEnvironment host, IConfiguration configuration)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(BitConverter.GetBytes(BuildStamp.Current));
        foreach (var sheet in host.WebRootFileProvider.GetDirectoryContents("css").Where(file => !file.IsDirectory).OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            using var content = sheet.CreateReadStream();
            hash.AppendData(SHA256.HashData(content));
        }

        foreach (var text in Texts())
        {
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(text)));
        }

        var settings = configuration.GetSection(ArchiveOptions.Section).GetChildren()
            .Where(setting => !WithoutEffect.Contains(setting.Key, StringComparer.OrdinalIgnoreCase))
            .OrderBy(setting => setting.Key, StringComparer.Ordinal);
        hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\n', settings.Select(setting => $"{setting.Key}={setting.Value}"))));
        Id = Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public string Id { get; }

    private static IEnumerable<string> Texts()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "site");
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            : [];
    }
}
