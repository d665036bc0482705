using System.Globalization;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Readings;

namespace QatarUsDialogue.Reconciliation;

/// <summary>
/// Gathers all that one article says, one draft for each place that says it. Where two drafts stand for the same value
/// on the same words, the earlier one here is the better one.
/// </summary>
internal sealed class FactGathering(
    SourceReading source, RoundRegister rounds, IEnumerable<(KnownDocument Document, DocumentTelling Telling)> documents)
{
    private Reading Reading => source.Reading;

    public IEnumerable<FactDraft> Gather()
    {
        if (source.IsSetAside)
        {
            return Published();
        }

        return
        [
            .. Published(),
            .. Rounds(),
            .. Dates(),
            .. People(),
            .. Bodies(),
            .. Documents(),
            .. Topics(),
            .. Figures(),
        ];
    }

    private IEnumerable<FactDraft> Published() =>
        from publication in new[] { Reading.Published }.OfType<Publication>()
        from evidence in publication.Evidence
        let day = DateRange.Day(publication.Date)
        select new FactDraft(FactKind.Event, evidence, "published:" + IsoDates.Of(day))
        {
            EventField = "published",
            Basis = publication.Basis,
            Date = day,
            Inference = publication.Inference,
        };

    private IEnumerable<FactDraft> Rounds()
    {
        for (var position = 0; position < Reading.Rounds.Count; position++)
        {
            var round = Reading.Rounds[position];
            if (rounds.KeyOf(source.Id, position) is { } key)
            {
                foreach (var draft in Namings(round, key).Concat(RoundDates(round, key)).Concat(Cities(round, key)))
                {
                    yield return draft;
                }
            }
        }
    }

    private static IEnumerable<FactDraft> Namings(RoundReading round, string key) =>
        round.Evidence.Select(evidence => new FactDraft(FactKind.Event, evidence, "round:" + NumberOf(round))
        {
            EventField = "round",
            DialogueKey = key,
            Date = Holds(evidence, round.DateEvidence) ? round.Date : null,
            City = Holds(evidence, round.CityEvidence) ? round.City : null,
        });

    private static bool Holds(Evidence naming, IReadOnlyList<Evidence> parts) =>
        parts.Any(p => naming.Span.Contains(p.Span));

    // A round's date may be put together from several words: a weekday here, a day and a month there. Each word keeps
    // the date that it says itself, where it says one.
    private IEnumerable<FactDraft> RoundDates(RoundReading round, string key) =>
        from evidence in round.DateEvidence
        where round.Date is not null && round.Evidence.All(e => e.Span != evidence.Span)
        let own = Reading.Dates.FirstOrDefault(d => d.Evidence.Span == evidence.Span && d.Range is not null)
        let date = own?.Range ?? round.Date!.Value
        let inference = own is null ? round.DateInference : own.Inference ?? round.DateInference
        let basis = own?.Basis ?? round.DateBasis ?? Basis.Stated
        select new FactDraft(FactKind.Event, evidence, "date:" + IsoDates.Of(date))
        {
            EventField = "date",
            DialogueKey = key,
            Basis = basis,
            Date = date,
            Inference = basis == Basis.Stated ? null : inference,
        };

    private static IEnumerable<FactDraft> Cities(RoundReading round, string key) =>
        from evidence in round.CityEvidence
        where round.City is not null && round.Evidence.All(e => e.Span != evidence.Span)
        select new FactDraft(FactKind.Event, evidence, "city:" + round.City)
        {
            EventField = "city",
            DialogueKey = key,
            City = round.City,
        };

    // A day named while the text speaks of a round («تسعينيات القرن الماضي», «هذا العام») is not a day of that round.
    private IEnumerable<FactDraft> Dates()
    {
        var publication = Reading.Published?.Evidence.Select(e => e.Span).ToHashSet() ?? [];
        return
            from date in Reading.Dates
            where !publication.Contains(date.Evidence.Span)
            select new FactDraft(
                FactKind.Event, date.Evidence, "date:" + (date.Range is { } range ? IsoDates.Of(range) : "open"))
            {
                EventField = "date",
                Basis = date.Basis,
                Date = date.Range,
                Inference = date.Inference,
            };
    }

    private IEnumerable<FactDraft> People() =>
        from person in Reading.People.OrderBy(p => p.Role)
        // A surname that the article nowhere explains is the lexicon's only one of that name.
        let isShort = person.Person is not null && !person.Name.Contains(' ', StringComparison.Ordinal)
        from place in person.Evidence.Select((evidence, index) => (evidence, index))
        select new FactDraft(FactKind.Person, place.evidence, person.Person ?? person.Name)
        {
            PersonKey = PersonKeys.Of(person),
            Name = person.Name,
            Form = person.Forms.ElementAtOrDefault(place.index) ?? person.Name,
            Office = person.Office,
            Role = person.Role,
            Basis = isShort ? Basis.Inferred : Basis.Stated,
            DialogueKey = rounds.KeyOf(source.Id, person.Round),
        };

    private IEnumerable<FactDraft> Bodies() =>
        from body in Reading.Bodies
        select new FactDraft(FactKind.Person, body.Evidence, body.Body)
        {
            PersonKey = body.Body,
            Name = body.Name,
            Form = body.Name,
            DialogueKey = rounds.KeyOf(source.Id, body.Round),
        };

    private IEnumerable<FactDraft> Documents() =>
        from told in documents
        let agreement = Reading.Agreements[told.Telling.Position]
        from evidence in agreement.Evidence
        select new FactDraft(FactKind.Document, evidence, $"{agreement.Kind}:{agreement.Subject}")
        {
            AgreementKey = told.Document.Key,
            DialogueKey = told.Telling.DialogueKey,
            Date = agreement.Date,
        };

    private IEnumerable<FactDraft> Topics() =>
        from topic in Reading.Topics.OrderBy(t => t.Round is null)
        from evidence in topic.Evidence
        select new FactDraft(FactKind.Topic, evidence, topic.Topic)
        {
            TopicKey = topic.Topic,
            DialogueKey = rounds.KeyOf(source.Id, topic.Round),
        };

    private IEnumerable<FactDraft> Figures()
    {
        var ofDocuments =
            from told in documents
            let amount = Reading.Agreements[told.Telling.Position].Amount
            where amount is not null
            select (Amount: amount, Key: (string?)told.Document.Key, Round: told.Telling.DialogueKey);
        var ofTheText = Reading.Amounts.Select(a => (Amount: a, Key: (string?)null, Round: rounds.KeyOf(source.Id, a.Round)));
        return
            from figure in ofDocuments.Concat(ofTheText)
            from evidence in figure.Amount.Evidence
            select new FactDraft(FactKind.Figure, evidence, ValueOf(figure.Amount))
            {
                Amount = figure.Amount.Value,
                Currency = figure.Amount.Currency,
                Period = figure.Amount.Period,
                AgreementKey = figure.Key,
                DialogueKey = figure.Round,
            };
    }

    private static string ValueOf(AmountReading amount) =>
        string.Create(CultureInfo.InvariantCulture, $"{amount.Value} {amount.Currency}");

    private static string NumberOf(RoundReading round) =>
        round.Number is int number ? number.ToString(CultureInfo.InvariantCulture) : "unnumbered";
}
