using System.Globalization;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Searching.Queries;
using QatarUsDialogue.Web.Api.Problems;
using QatarUsDialogue.Web.Api.Shapes;
using QatarUsDialogue.Web.Search;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Api.Lists;

/// <summary>What a search finds, page by page. The order is of one release, and so is a place in it.</summary>
public sealed class FoundPassages(ArchiveContext context, ArchiveSearch search, Generation generation, References references, ApiLinks links)
{
    public const string Name = "search";

    public static IReadOnlyList<string> Filters { get; } =
        [SearchAddress.Text, .. SearchAddress.Facets.Select(facet => facet.Name), SearchAddress.Order, SearchAddress.Spelling];

    public FoundList Read(ListRequest request)
    {
        var asked = Asked(request);
        try
        {
            var found = search.ReadAfter(asked, After(request), request.Limit);
            var next = found.Last is { } last ? request.CursorAfter([generation.Release, Number(last.Rank), Number(last.Id)]) : null;
            return new()
            {
                Release = generation.Release,
                Total = found.Total,
                Others = found.Others,
                Items = [.. Items(found.Hits)],
                Links = links.List(Name, request, next, to => to.Found(asked)),
            };
        }
        catch (Exception exception) when (SearchIndexes.HasStopped(exception))
        {
            throw new RefusedRequestException(ProblemKind.Busy, "The search took too long and was stopped. Ask for less, or again in a moment.");
        }
    }

    private static SearchRequest Asked(ListRequest request)
    {
        Only(request, SearchAddress.Order, SearchAddress.ByDate);
        Only(request, SearchAddress.Spelling, SearchAddress.ExactOnly);
        var asked = SearchAddress.Read(request.Query);
        asked = asked with { Page = 1, Chosen = asked.Chosen.ToDictionary(chosen => chosen.Key, chosen => Known(chosen.Key, chosen.Value)) };
        return asked switch
        {
            { IsTooLong: true } => throw ListRequest.Wrong(SearchAddress.Text, FormattableString.Invariant($"at most {SearchRequest.LongestText} letters long")),
            { Filters: 0 } when string.IsNullOrWhiteSpace(asked.Text) => throw ListRequest.Wrong(SearchAddress.Text, "words to search for, or a filter beside it"),
            _ => asked,
        };
    }

    private static IReadOnlyList<string> Known(FilterField field, IReadOnlyList<string> values) => field switch
    {
        FilterField.Kind => [.. values.Select(value => Enum.TryParse<FactKind>(value, ignoreCase: true, out var kind) && Enum.IsDefined(kind) && !char.IsDigit(value[0])
            ? kind.ToString()
            : throw ListRequest.Wrong("type", "one of " + string.Join(", ", Enum.GetNames<FactKind>()).ToLowerInvariant()))],
        FilterField.Year when values.Any(value => !int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _)) => throw ListRequest.Wrong("year", "a number"),
        _ => values,
    };

    private static void Only(ListRequest request, string name, string value)
    {
        if (request.Text(name) is { } text && text != value)
        {
            throw ListRequest.Wrong(name, $"“{value}”, or not there");
        }
    }

    private FoundPlace? After(ListRequest request)
    {
        if (request.After(3) is not [var release, var rank, var id])
        {
            return null;
        }

        if (release != generation.Release)
        {
            throw new RefusedRequestException(ProblemKind.BadCursor, "There is a new release since, and its results stand in another order. Begin again without a cursor.");
        }

        return double.TryParse(rank, NumberStyles.Float, CultureInfo.InvariantCulture, out var place)
            && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new(place, number)
            : throw new RefusedRequestException(ProblemKind.BadCursor, "A cursor is taken from “next” as it is.");
    }

    private static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private IEnumerable<FoundItem> Items(IReadOnlyList<Hit> hits)
    {
        var ids = hits.Select(hit => hit.Source.Id).Distinct(StringComparer.Ordinal).ToList();
        var texts = context.Sources.Where(source => ids.Contains(source.Id))
            .Select(source => new { source.Id, source.Text })
            .ToDictionary(source => source.Id, source => source.Text, StringComparer.Ordinal);
        var facts = context.Facts.Where(fact => ids.Contains(fact.SourceId))
            .Select(fact => new { fact.SourceId, fact.Number, fact.Id })
            .ToDictionary(fact => (fact.SourceId, fact.Number), fact => fact.Id);
        return hits.Select(hit => new FoundItem
        {
            Source = hit.Source.Id,
            Start = hit.Passage.Start,
            Length = hit.Passage.Length,
            Text = hit.Passage.In(texts[hit.Source.Id]),
            Tag = Tag.Stated,
            IsTitle = hit.IsTitle,
            Fact = hit.Fact is { } place ? facts[(place.SourceId, place.Number)] : null,
            Rounds = [.. hit.Rounds.Select(round => references.Of("rounds", round.Key, References.RoundName(round.Number)))],
            Why = [.. hit.Why.Select(reason => new ReasonItem { Words = reason.Words, Rule = reason.Rule, Asked = reason.Asked })],
            Links = links.Item("sources", hit.Source.Id, to => to.Paragraph(hit.Source.Id, hit.Paragraph)),
        });
    }
}
