import { readFileSync } from 'node:fs';
import type { PackedModel } from '../src/models/judge.ts';
import { type Node, packKeys, packTrees } from './pack.ts';

interface Stage {
  readonly models: readonly (readonly (readonly Node[])[])[];
}

/** Reads the model that was trained without a fold, or on all pages for the fold past the last. */
export function readModel(folder: string, name: 'html' | 'text', fold: number): PackedModel {
  const stage = (part: string): string => {
    const { models } = JSON.parse(readFileSync(`${folder}/${part}-models.json`, 'utf8')) as Stage;
    return packTrees(models[fold] ?? []);
  };
  const isHtml = name === 'html';
  return {
    first: stage(name),
    second: stage(`${name}2`),
    names: isHtml ? readKeys(`${folder}/html-names.json`, fold) : '',
    words: readKeys(`${folder}/${name}-words.json`, fold),
  };
}

function readKeys(path: string, fold: number): string {
  const all = JSON.parse(readFileSync(path, 'utf8')) as Record<string, number>[];
  return packKeys(new Map(Object.entries(all[fold] ?? {})));
}
