using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Searching;
using QatarUsDialogue.Tests.Evaluation;
using QatarUsDialogue.Tests.Queries;
using QatarUsDialogue.Web.Ingestion;
using QatarUsDialogue.Web.Search;

namespace QatarUsDialogue.Tests.Searching;

/// <summary>The seeds and the development articles in one archive, with its search index.</summary>
public sealed class JudgedArchive : IDisposable
{
    // What is found is judged here, and not how busy the machine is.
    private static readonly SearchLimits Patient = new(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));

    private readonly SketchArchive _archive;

    public JudgedArchive()
        : this(null)
    {
    }

    internal JudgedArchive(int? frequent)
    {
        var articles = AnnotatedFolder.Look.Articles
            .Select(annotated => annotated.Article with { File = annotated.Article.File.Replace(".article.md", ".txt", StringComparison.Ordinal) });
        var readings = SeedReadings.ById.Values.Concat(articles.Select(SeedReadings.Reader.Read));
        _archive = new(new DialogueReconciler(SeedReadings.Lexicon).Reconcile(readings, RecordFiles.Read(Repository.Path("seeds", "records"))), frequent);
        Search = ArchiveSearch.Over(_archive.Context, Patient);
        Texts = _archive.Context.Sources.ToDictionary(s => s.Id, s => s.Text, StringComparer.Ordinal);
    }

    public ArchiveSearch Search { get; }

    /// <summary>A search that has no time at all.</summary>
    public ArchiveSearch Hurried => ArchiveSearch.Over(_archive.Context, new(TimeSpan.Zero, TimeSpan.Zero));

    /// <summary>A search that has time to search and none to count.</summary>
    public ArchiveSearch Uncounted => ArchiveSearch.Over(_archive.Context, new(TimeSpan.FromMinutes(1), TimeSpan.Zero));

    internal IReadOnlyDictionary<string, string> Texts { get; }

    /// <summary>Every passage that a query finds, the best first.</summary>
    internal IReadOnlyList<Hit> All(SearchRequest request)
    {
        var hits = new List<Hit>();
        for (var page = 1; ; page++)
        {
            var view = Search.Read(request with { Page = page });
            hits.AddRange(view.Hits);
            if (page >= view.Pages)
            {
                return hits;
            }
        }
    }

    /// <summary>Every passage that there is.</summary>
    internal IReadOnlyList<Passage> Passages => [.. _archive.Context.Passages.OrderBy(p => p.Id)];

    internal Thesaurus Thesaurus => new(_archive.Context.Synonyms.ToList());

    internal string TextOf(Hit hit) => JudgedQuery.Plain(hit.Passage.In(Texts[hit.Source.Id]));

    public void Dispose() => _archive.Dispose();
}
