using System.Globalization;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Reconciliation;

/// <summary>
/// Puts an article's facts in reading order and numbers them: by where they begin, the longer words first. Words that
/// do not stand where the reading says are no evidence and are left out.
/// </summary>
internal static class FactNumbering
{
    public static IReadOnlyList<Fact> Number(SourceReading source, IEnumerable<FactDraft> drafts, DecisionLog log)
    {
        FactDraft[] ordered = [.. Ordered(source, drafts, log)];
        var ids = FactIds.Of(source.Reading.Article, ordered);
        return [.. ordered.Select((draft, index) => Fact(source, draft, ids[index], index + 1))];
    }

    private static IEnumerable<FactDraft> Ordered(SourceReading source, IEnumerable<FactDraft> drafts, DecisionLog log) =>
        drafts
            .Where(d => Stands(source, d, log))
            .DistinctBy(d => (d.Kind, d.Evidence.Span, d.Value))
            .OrderBy(d => d.Evidence.Span.Start)
            .ThenByDescending(d => d.Evidence.Span.Length)
            .ThenBy(d => d.Kind)
            .ThenBy(d => d.Value, StringComparer.Ordinal);

    private static bool Stands(SourceReading source, FactDraft draft, DecisionLog log)
    {
        var (span, text) = (draft.Evidence.Span, source.Reading.Article.Text);
        if (span.Start >= 0 && span.Length > 0 && span.Start <= text.Length - span.Length
            && string.Equals(span.In(text), draft.Evidence.Text, StringComparison.Ordinal))
        {
            return true;
        }

        log.SetAside(
            $"fact {draft.Value} in article {source.Id}",
            string.Create(CultureInfo.InvariantCulture, $"Its words do not stand at {span.Start}+{span.Length}."));
        return false;
    }

    private static Fact Fact(SourceReading source, FactDraft draft, string id, int number)
    {
        var span = draft.Evidence.Span;
        var passage = PassageAround(span, source.Reading);
        return new()
        {
            Id = id,
            SourceId = source.Id,
            Number = number,
            Kind = draft.Kind,
            Basis = draft.Basis,
            Start = span.Start,
            Length = span.Length,
            Text = draft.Evidence.Text,
            PassageStart = passage.Start,
            PassageLength = passage.Length,
            Rule = draft.Evidence.Rule,
            DialogueKey = draft.DialogueKey,
            TopicKey = draft.TopicKey,
            PersonKey = draft.PersonKey,
            AgreementKey = draft.AgreementKey,
            EventField = draft.EventField,
            Name = draft.Name,
            Form = draft.Form,
            Office = draft.Office,
            Role = draft.Role,
            Earliest = draft.Date?.Earliest,
            Latest = draft.Date?.Latest,
            City = draft.City,
            Amount = draft.Amount,
            Currency = draft.Currency,
            Period = draft.Period,
            InferredBy = draft.Inference?.Kind,
            InferredFrom = draft.Inference?.Day,
        };
    }

    private static TextSpan PassageAround(TextSpan span, Reading reading)
    {
        foreach (var sentence in reading.Sentences)
        {
            if (sentence.Contains(span))
            {
                return sentence;
            }
        }

        var text = reading.Article.Text;
        var start = span.Start == 0 ? 0 : text.LastIndexOf('\n', span.Start - 1) + 1;
        var end = text.IndexOf('\n', span.End - 1);
        end = end < 0 ? text.Length : Math.Max(end, span.End);
        // Lines may end in CR LF: the CR is no word of the line.
        return TextSpan.Between(start, end > span.End && text[end - 1] == '\r' ? end - 1 : end);
    }
}
