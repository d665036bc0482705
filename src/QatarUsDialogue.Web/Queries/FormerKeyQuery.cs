using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Finds where a page that had another address stands now, by the facts it stood on; null where nowhere.</summary>
public sealed class FormerKeyQuery(ArchiveContext context)
{
    public string? Read(FormerKeyKind kind, string key)
    {
        if (context.FormerKeys.AsNoTracking().FirstOrDefault(former => former.Kind == kind && former.Key == key) is not { } former)
        {
            return null;
        }

        return context.Facts
            .Where(fact => former.Facts.Contains(fact.Id))
            .Select(fact => kind == FormerKeyKind.Agreement ? fact.AgreementKey : fact.PersonKey)
            .Where(now => now != null)
            .GroupBy(now => now)
            .OrderByDescending(now => now.Count())
            .ThenBy(now => now.Key)
            .Select(now => now.Key)
            .FirstOrDefault();
    }
}
