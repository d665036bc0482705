using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Rendering.Languages;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Rendering.Discovery;

/// <summary>The pages that search engines are to know, by kind, each by its address in the default language.</summary>
public sealed class SitemapEntries(ArchiveContext context)
{
    private static readonly Addresses To = new(Wording.Arabic.Language);

    private static readonly string[] Fixed =
        [To.Home, To.Topics, To.Agreements, To.Matrix, To.People, To.Sources, To.About, To.Method, To.Data, To.Fields, To.Interface, To.Accessibility];

    public static IReadOnlyList<string> Kinds { get; } = ["pages", "rounds", "topics", "agreements", "people", "sources"];

    public int Count(string kind) => kind switch
    {
        "pages" => Fixed.Length,
        "rounds" => Rounds.Count(),
        "topics" => Topics.Count(),
        "agreements" => context.Agreements.Count(),
        "people" => context.People.Count(),
        _ => Sources.Count(),
    };

    public IEnumerable<string> Read(string kind, int skip, int take) => kind switch
    {
        "pages" => Fixed.Skip(skip).Take(take),
        "rounds" => Some(Rounds, skip, take).Select(key => To.Round(key)),
        "topics" => Some(Topics, skip, take).Select(key => To.Topic(key)),
        "agreements" => Some(context.Agreements.Select(document => document.Key), skip, take).Select(key => To.Document(key)),
        "people" => Some(context.People.Select(person => person.Key), skip, take).Select(To.Person),
        _ => Some(Sources, skip, take).Select(To.Source),
    };

    // A round of which no source speaks is kept out of search engines by its page.
    private IQueryable<string> Rounds => context.Dialogues.Where(round => round.IsDocumented).Select(round => round.Key);

    private IQueryable<string> Topics => context.Topics.Where(topic => context.Facts.Any(fact => fact.TopicKey == topic.Key)).Select(topic => topic.Key);

    private IQueryable<string> Sources => context.Sources.Where(source => source.Scope != ArticleScope.None).Select(source => source.Id);

    private static IEnumerable<string> Some(IQueryable<string> keys, int skip, int take) => keys.OrderBy(key => key).Skip(skip).Take(take).AsEnumerable();
}
