using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Api.Shapes;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Api.Lists;

/// <summary>Tells facts with the names of what they speak of.</summary>
public sealed class FactItems(ArchiveContext context, Evidences evidences, References references, ApiLinks links)
{
    public IEnumerable<FactItem> Of(List<Fact> facts)
    {
        if (facts.Count == 0)
        {
            return [];
        }

        var ids = facts.Select(fact => fact.SourceId).Distinct(StringComparer.Ordinal).ToList();
        var texts = context.Sources.Where(source => ids.Contains(source.Id))
            .Select(source => new { source.Id, source.Text })
            .ToDictionary(source => source.Id, source => source.Text, StringComparer.Ordinal);
        var rounds = references.Rounds(facts.Select(fact => fact.DialogueKey));
        var topics = references.Topics(facts.Select(fact => fact.TopicKey));
        var people = references.People(facts.Select(fact => fact.PersonKey));
        var documents = references.Agreements(facts.Select(fact => fact.AgreementKey));
        var corrections = Corrections.In(context);
        return facts.Select(fact => new FactItem
        {
            Id = fact.Id,
            Kind = fact.Kind,
            Tag = Tags.Of(fact.Basis),
            Evidence = evidences.Of(fact),
            Passage = Words(fact.Passage, texts[fact.SourceId]),
            Rule = fact.Rule,
            Round = Named(rounds, fact.DialogueKey),
            Event = fact.EventField,
            Earliest = fact.Earliest,
            Latest = fact.Latest,
            InferredBy = fact.InferredBy,
            InferredFrom = fact.InferredFrom,
            City = fact.City,
            Topic = Named(topics, fact.TopicKey),
            Person = Named(people, fact.PersonKey),
            Form = fact.Form,
            Office = fact.Office,
            Role = fact.Role,
            Agreement = Named(documents, fact.AgreementKey),
            Amount = fact.Amount,
            Currency = fact.Currency,
            Period = fact.Period,
            Correction = corrections.In(fact.SourceId).Where(one => one.Words.Overlaps(fact.Span)).Select(one => one.Statement).FirstOrDefault(),
            Links = links.Fact(fact.Id),
        });
    }

    private static QuotedWords Words(TextSpan span, string text) => new() { Start = span.Start, Length = span.Length, Text = span.In(text) };

    private static Reference? Named(IReadOnlyDictionary<string, Reference> things, string? key) =>
        key is null ? null : things.GetValueOrDefault(key);
}
