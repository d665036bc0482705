using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>Gives every page its address in each language: one page, one template, several paths.</summary>
public sealed class LanguageRoutes : IPageRouteModelConvention
{
    public void Apply(PageRouteModel model)
    {
        foreach (var own in model.Selectors.ToList())
        {
            foreach (var language in SiteLanguages.UnderTheirCode.Select(words => words.Language))
            {
                model.Selectors.Add(new SelectorModel
                {
                    AttributeRouteModel = new AttributeRouteModel
                    {
                        Template = $"{language}/{own.AttributeRouteModel?.Template?.TrimStart('/')}".TrimEnd('/'),
                    },
                });
            }
        }
    }
}
