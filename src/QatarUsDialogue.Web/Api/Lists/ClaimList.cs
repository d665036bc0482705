using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Api.Shapes;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Api.Lists;

/// <summary>What each source and record says of each field of each round, by id.</summary>
public sealed class ClaimList(ArchiveContext context, ListPages pages, Evidences evidences, References references, ApiLinks links) : IApiList<ClaimItem>
{
    public static IReadOnlyList<string> Fields => ClaimFields.All;

    public static string Name => "claims";

    public static IReadOnlyList<string> Filters => ["round", "field", "taken", "source"];

    public ItemList<ClaimItem> Read(ListRequest request)
    {
        var claims = context.Claims.AsNoTracking();
        if (request.NamedRound(context) is { } round)
        {
            claims = claims.Where(claim => claim.DialogueKey == round);
        }

        if (request.Text("field") is { } field)
        {
            claims = Fields.Contains(field, StringComparer.Ordinal)
                ? claims.Where(claim => claim.Field == field)
                : throw ListRequest.Wrong("field", "one of " + string.Join(", ", Fields));
        }

        if (request.Truth("taken") is { } taken)
        {
            claims = claims.Where(claim => claim.IsTaken == taken);
        }

        if (request.Source(context) is { } source)
        {
            claims = claims.Where(claim => claim.SourceId == source);
        }

        var rows = claims.After(claim => claim.Id, request.After(1)?[0]).OrderBy(claim => claim.Id).Take(request.Limit + 1).ToList();
        return pages.Cut(Name, request, rows, claim => [claim.Id], Items, to => to.Home);
    }

    public ClaimItem? Find(string id) => Items([.. context.Claims.AsNoTracking().Where(claim => claim.Id == id)]).FirstOrDefault();

    private IEnumerable<ClaimItem> Items(List<Claim> claims)
    {
        var rounds = references.Rounds(claims.Select(claim => claim.DialogueKey));
        var sources = references.Sources(claims.Select(claim => claim.SourceId));
        var words = evidences.Read(claims.Select(claim => claim.FactId));
        return claims.Select(claim => new ClaimItem
        {
            Id = claim.Id,
            Round = rounds[claim.DialogueKey],
            Field = claim.Field,
            Value = claim.Value,
            IsTaken = claim.IsTaken,
            Reason = claim.Reason,
            Source = claim.SourceId is { } source ? sources.GetValueOrDefault(source) : null,
            Record = claim.RecordKey,
            Tag = Tags.Of(claim.Basis),
            Evidence = claim.FactId is { } fact ? words.GetValueOrDefault(fact) : null,
            Links = links.Item(Name, claim.Id, to => to.Round(claim.DialogueKey)),
        });
    }
}
