using System.Globalization;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Tests.Store.Engines;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Tests.Store;

/// <summary>The real site over generations that a test writes itself, in their order: what is read of articles has no part in them.</summary>
public sealed class SeededSite : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("seeded-");
    private readonly WebApplicationFactory<Program> _site;
    private int _generations;

    public SeededSite()
    {
        _site = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseSetting("Archive:Seeds", Repository.Path("seeds"))
            .UseData(_data.FullName)
            .UseSetting("Archive:Builds", "false"));
    }

    public HttpClient Client => field ??= _site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>An archive with nothing in it.</summary>
    public static Archive Empty { get; } = new()
    {
        Sources = [],
        Dialogues = [],
        Agreements = [],
        Topics = [],
        People = [],
        Records = [],
        Passages = [],
        Synonyms = [],
        Decisions = [],
    };

    /// <summary>Makes an archive the generation in service.</summary>
    public void Publish(Archive archive, Remembered? remembered = null)
    {
        _generations++;
        PublishAnew(archive, remembered);
    }

    /// <summary>The same under the id of the generation in service, as where its file was damaged.</summary>
    public void PublishAnew(Archive archive, Remembered? remembered = null)
    {
        var id = _generations.ToString("x64", CultureInfo.InvariantCulture);
        var generations = _site.Services.GetRequiredService<IGenerationBuilds>();
        using (generations.AloneAsync(TimeProvider.System, () => { }, CancellationToken.None).GetAwaiter().GetResult())
        {
            generations.Write(ArchiveFlow.Of(archive), new CapturedPages(_data.FullName), id);
            generations.Add(remembered ?? Remembered.Nothing, id);
            generations.Publish(generations.Finish(id, id));
        }

        // The site looks at most once a second on its own.
        _site.Services.GetRequiredService<CurrentArchive>().Refresh();
    }

    /// <summary>A source by its number, as <c>s00042</c>.</summary>
    public static Source Source(int number, string? text = null)
    {
        var id = Id(number);
        return new()
        {
            Id = id,
            File = $"{id}_article.txt",
            Sha256 = id,
            Text = text ?? $"خبر عن الحوار {id}",
            Title = $"خبر {id}",
            Scope = ArticleScope.Dialogue,
            Published = new DateOnly(2024, 1, 1).AddDays(number % 700),
            Outlet = "وكالة الأنباء القطرية",
            OutletEn = "Qatar News Agency",
        };
    }

    public static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"s{number:00000}");

    public void Dispose()
    {
        _site.Dispose();
        _data.Delete(recursive: true);
    }
}
