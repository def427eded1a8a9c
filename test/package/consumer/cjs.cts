import bodycopy = require('bodycopy');
import text = require('bodycopy/text');

export const body: string = bodycopy.cleanArticle('text');
export const article: bodycopy.Article = text.extractArticle('text');
