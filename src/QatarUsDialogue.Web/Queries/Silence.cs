using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Queries;

/// <summary>One thing the sources do not tell; of a document where it is about one.</summary>
public sealed record Silence(SilenceKind Kind, string? Subject = null)
{
    /// <summary>Follows from what is missing in the rows. Nothing is added that the rows do not show.</summary>
    public static IReadOnlyList<Silence> Of(RoundCard card)
    {
        var round = card.Round;
        var silences = new List<Silence>();
        AddIf(silences, round.NumberBasis == Basis.Outside || round.Number is null, SilenceKind.Number);
        AddIf(silences, round.Date is null || round.DateBasis == Basis.Outside, SilenceKind.Date);
        AddIf(silences, round is { Date.IsDay: false, DateBasis: not Basis.Outside } && round.Date.Value.Days > 3, SilenceKind.Day);
        AddIf(silences, round.City is null || round.CityBasis == Basis.Outside, SilenceKind.City);
        AddIf(silences, card.Chairs.Count == 0, SilenceKind.Chairs);
        AddIf(silences, card.Sources.AreAllPreviews, SilenceKind.Proceedings);
        AddIf(silences, card.Documents.Count == 0, SilenceKind.Documents);
        silences.AddRange(card.Documents
            .Where(document => document.Status is AgreementStatus.Pledged or AgreementStatus.Planned)
            .Select(document => new Silence(SilenceKind.Signature, document.Subject)));
        silences.AddRange(card.Documents
            .Where(document => document.Count == 0)
            .Select(document => new Silence(SilenceKind.DocumentCount, document.Subject)));
        return silences;
    }

    private static void AddIf(List<Silence> silences, bool isMissing, SilenceKind kind)
    {
        if (isMissing)
        {
            silences.Add(new Silence(kind));
        }
    }
}
